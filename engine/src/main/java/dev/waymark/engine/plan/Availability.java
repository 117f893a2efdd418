package dev.waymark.engine.plan;

import java.time.LocalDate;
import java.util.Set;

/**
 * The time a person has.
 *
 * @param start the first day; the plan's first week is the one that begins on it or on the Monday after
 * @param by the day everything should be done by
 * @param hoursPerWeek above 0, at most 60
 * @param weeksOff Mondays of weeks without any hours
 * @param atOnce how many activities may run in one week, at least 1
 */
public record Availability(LocalDate start, LocalDate by, double hoursPerWeek, Set<LocalDate> weeksOff, int atOnce) {
    public Availability {
        weeksOff = Set.copyOf(weeksOff);
    }

    /** The same, with another last day. */
    public Availability by(LocalDate changed) {
        return new Availability(start, changed, hoursPerWeek, weeksOff, atOnce);
    }

    /** The same, with other hours. */
    public Availability hoursPerWeek(double changed) {
        return new Availability(start, by, changed, weeksOff, atOnce);
    }

    /** The same, with more or fewer activities in a week. */
    public Availability atOnce(int changed) {
        return new Availability(start, by, hoursPerWeek, weeksOff, changed);
    }
}
