package dev.waymark.engine.assessment;

import dev.waymark.engine.catalogue.Element;
import java.util.OptionalDouble;

/**
 * One element as a person sees themselves in it, as they thought that others would, and as others do.
 *
 * @param own their own rating, 0–7; empty if they could not tell or did not say
 * @param predicted what they thought others would say, 0–7
 * @param others mean of what others say, 0–7; empty if nobody could tell
 * @param raters how many could
 * @param beyondChance whether own and others are further apart than the noise of ratings makes them eight times in ten
 */
public record ComparedView(
        Element element,
        View view,
        OptionalDouble own,
        OptionalDouble predicted,
        OptionalDouble others,
        int raters,
        boolean beyondChance) {
    /** Others less own, in level points; 0 where either is missing. */
    public double difference() {
        return own.isPresent() && others.isPresent() ? others.getAsDouble() - own.getAsDouble() : 0;
    }

    /** The panes of Luft and Ingham's window (1955), in words about the work. */
    public enum View {
        AGREE,
        /** Others see less than the person does. */
        OVERESTIMATE,
        /** Others see more. */
        HIDDEN_STRENGTH,
        /** The person says something, and nobody else could. */
        UNKNOWN_TO_OTHERS,
        /** Others say something, and the person could not. */
        UNKNOWN_TO_SELF
    }
}
