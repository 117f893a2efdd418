package dev.waymark.engine.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The time a person has.
 *
 * @param start the first day; the plan's first week is the one that begins on it or on the Monday after
 * @param by the day everything should be done by
 * @param hoursPerWeek in a usual week; above 0, at most 60
 * @param weeksOff Mondays of weeks without any hours
 * @param atOnce how many activities may run in one week, at least 1
 * @param hoursInWeek weeks with other hours than usual, by their Monday: 0–60, under half an hour being a week off
 */
public record Availability(
        LocalDate start,
        LocalDate by,
        double hoursPerWeek,
        Set<LocalDate> weeksOff,
        int atOnce,
        Map<LocalDate, Double> hoursInWeek) {
    public Availability {
        weeksOff = Set.copyOf(weeksOff);
        // What was kept before weeks could differ has none that do.
        hoursInWeek = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNullElse(hoursInWeek, Map.of())));
    }

    /** The same hours in every week that is not off. */
    public Availability(LocalDate start, LocalDate by, double hoursPerWeek, Set<LocalDate> weeksOff, int atOnce) {
        this(start, by, hoursPerWeek, weeksOff, atOnce, Map.of());
    }

    /** The same, with another last day. */
    public Availability by(LocalDate changed) {
        return new Availability(start, changed, hoursPerWeek, weeksOff, atOnce, hoursInWeek);
    }

    /** The same, with other hours in a usual week; weeks of their own stay as they are. */
    public Availability hoursPerWeek(double changed) {
        return new Availability(start, by, changed, weeksOff, atOnce, hoursInWeek);
    }

    /** The same, with more or fewer activities in a week. */
    public Availability atOnce(int changed) {
        return new Availability(start, by, hoursPerWeek, weeksOff, changed, hoursInWeek);
    }

    /** The same, with other weeks off. */
    public Availability weeksOff(Set<LocalDate> changed) {
        return new Availability(start, by, hoursPerWeek, changed, atOnce, hoursInWeek);
    }

    /** The same, with weeks of other hours, by their Monday. */
    public Availability hoursInWeek(Map<LocalDate, Double> changed) {
        return new Availability(start, by, hoursPerWeek, weeksOff, atOnce, changed);
    }
}
