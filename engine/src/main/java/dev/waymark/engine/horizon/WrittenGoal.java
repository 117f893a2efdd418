package dev.waymark.engine.horizon;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A goal as a person wrote it. Only the statement is needed; each of the others is blank until they say it.
 *
 * @param detail what narrows it at its grain: the skills it takes (one year), the kind of place (three), for whom or
 *     with what the work is (five)
 * @param measure how they will know
 * @param part what they will have done themselves where others decide
 * @param why it matters to them
 * @param setOn the day from which the years count
 */
public record WrittenGoal(
        Horizon horizon,
        String statement,
        String detail,
        String measure,
        Optional<LocalDate> by,
        String part,
        String why,
        LocalDate setOn) {
    /** With nothing but its sentence. */
    public static WrittenGoal of(Horizon horizon, String statement, LocalDate setOn) {
        return new WrittenGoal(horizon, statement, "", "", Optional.empty(), "", "", setOn);
    }

    /** The last day of its horizon. */
    public LocalDate end() {
        return horizon.end(setOn);
    }

    /** All that was said of what it is, in one text. */
    String all() {
        return String.join(" ", statement, detail, measure, part);
    }
}
