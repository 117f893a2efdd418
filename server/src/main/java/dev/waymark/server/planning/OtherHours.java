package dev.waymark.server.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * A time with other hours a week than usual.
 *
 * @param from a day of its first week
 * @param until a day of its last week
 * @param hoursPerWeek 0–60
 */
public record OtherHours(LocalDate from, LocalDate until, double hoursPerWeek) {
    /** By Monday; where two name a week, the later of them counts. */
    static Map<LocalDate, Double> byWeek(Collection<OtherHours> times) {
        Map<LocalDate, Double> weeks = new TreeMap<>();
        for (OtherHours time : times) {
            LocalDate monday = time.from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            for (; !monday.isAfter(time.until); monday = monday.plusWeeks(1)) {
                weeks.put(monday, time.hoursPerWeek);
            }
        }
        return weeks;
    }
}
