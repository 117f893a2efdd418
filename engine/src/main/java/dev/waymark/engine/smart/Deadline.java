package dev.waymark.engine.smart;

import dev.waymark.engine.skill.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An end in time that a text names.
 *
 * @param last the last day of what it names: "by June 2027" is 30 June 2027; empty where only the person knows ("before
 *     I turn 40"), where the figures could be read two ways (06/07/2027), or where there is no such day
 */
public record Deadline(Span span, State state, Optional<LocalDate> last) {
    /** Whether it can still be kept. */
    public enum State {
        AHEAD,
        GONE,
        /** No such day: 31 June, the fifth quarter. */
        IMPOSSIBLE
    }

    /** All that a text names, in their order. @param today the day from which "in six months" counts */
    public static List<Deadline> in(String text, LocalDate today) {
        return DeadlineReader.read(text, today);
    }

    /** The last day of the first that names one, be it ahead or gone. */
    public static Optional<LocalDate> day(String text, LocalDate today) {
        return in(text, today).stream().flatMap(d -> d.last().stream()).findFirst();
    }
}
