package dev.waymark.engine.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The weeks a person works in, numbered from 0. Weeks off have no number; the numbers go on past the deadline. */
final class WorkingWeeks {
    /** A plan that slips to several times its length still has dates. */
    private static final int BEYOND = 8;

    private final List<LocalDate> mondays = new ArrayList<>();
    private final int untilDeadline;

    WorkingWeeks(Availability availability) {
        Set<LocalDate> off =
                availability.weeksOff().stream().map(WorkingWeeks::mondayOf).collect(Collectors.toSet());
        LocalDate monday = availability.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        int inTime = 0;
        while (!monday.plusDays(6).isAfter(availability.by())) {
            if (!off.contains(monday)) {
                mondays.add(monday);
                inTime++;
            }
            monday = monday.plusWeeks(1);
        }
        untilDeadline = inTime;
        int all = BEYOND * (inTime + 1);
        while (mondays.size() < all) {
            if (!off.contains(monday)) {
                mondays.add(monday);
            }
            monday = monday.plusWeeks(1);
        }
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** How many working weeks are over by the deadline. */
    int untilDeadline() {
        return untilDeadline;
    }

    LocalDate monday(int week) {
        return mondays.get(Math.min(week, mondays.size() - 1));
    }

    /** The Sunday on which so much work is done, a begun week counting whole; the first Monday for none. */
    LocalDate doneAfter(double weeks) {
        int whole = (int) Math.ceil(weeks - 1e-9);
        return whole <= 0 ? monday(0) : monday(whole - 1).plusDays(6);
    }

    /** How many working weeks are over by a day. */
    int weeksUntil(LocalDate day) {
        int over = 0;
        while (over < mondays.size() && !mondays.get(over).plusDays(6).isAfter(day)) {
            over++;
        }
        return over;
    }
}
