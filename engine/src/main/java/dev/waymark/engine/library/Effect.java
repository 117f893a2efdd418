package dev.waymark.engine.library;

/**
 * How an activity's hours turn into levels, and how far that can be relied on.
 *
 * @param basis where the effect is known from
 * @param confidence share of the effect to count on, above 0 and at most 1: that of those who finish and get it
 */
public record Effect(Basis basis, double confidence) {
    /** Hours raise levels as they do on average over all occupations; the average holds failures already. */
    public static final Effect ESTIMATED = new Effect(Basis.HOURS, 1);

    /** @throws IllegalArgumentException if the confidence is out of range */
    public Effect {
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence of %s is not above 0 and at most 1".formatted(confidence));
        }
    }

    /** Where an effect is known from. */
    public enum Basis {
        /** From the hours that a level takes on average, as calibrated from the catalogue. */
        HOURS,
        /** From its provider: who finishes it, in all its hours, is brought to the level it leads to. */
        STATED
    }
}
