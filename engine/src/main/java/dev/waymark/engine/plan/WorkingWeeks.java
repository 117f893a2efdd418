package dev.waymark.engine.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The weeks a person works in, numbered from 0. Weeks off have no number; the numbers go on past the deadline. */
final class WorkingWeeks {
    /** A plan that slips to several times its length still has dates. */
    private static final int BEYOND = 8;

    private final List<LocalDate> mondays = new ArrayList<>();
    private final Map<LocalDate, Integer> numbers = new HashMap<>();
    private final List<Integer> room = new ArrayList<>();
    private final int untilDeadline;

    WorkingWeeks(Availability availability) {
        Map<LocalDate, Integer> own = new HashMap<>();
        availability.hoursInWeek().forEach((day, hours) -> own.put(mondayOf(day), HalfHours.in(hours)));
        availability.weeksOff().forEach(day -> own.put(mondayOf(day), 0));
        int usual = HalfHours.in(availability.hoursPerWeek());
        LocalDate monday = availability.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        while (!monday.plusDays(6).isAfter(availability.by())) {
            add(monday, own.getOrDefault(monday, usual));
            monday = monday.plusWeeks(1);
        }
        untilDeadline = mondays.size();
        int all = BEYOND * (untilDeadline + 1);
        while (mondays.size() < all) {
            // Past the deadline a week that would be off is passed over, and any other counts as usual.
            add(monday, own.getOrDefault(monday, usual) == 0 ? 0 : usual);
            monday = monday.plusWeeks(1);
        }
    }

    private void add(LocalDate monday, int halfHours) {
        if (halfHours > 0) {
            numbers.put(monday, mondays.size());
            mondays.add(monday);
            room.add(halfHours);
        }
    }

    /** How many weeks begin before a day. */
    int weeksBefore(LocalDate day) {
        int before = 0;
        while (before < mondays.size() && mondays.get(before).isBefore(day)) {
            before++;
        }
        return before;
    }

    /** Half hours in each of the first so many weeks. */
    int[] room(int weeks) {
        return room.stream().limit(weeks).mapToInt(Integer::intValue).toArray();
    }

    /** The number of the week that holds a day; empty if it is off, or before the first. */
    OptionalInt weekOf(LocalDate day) {
        Integer number = numbers.get(mondayOf(day));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The weeks from one day to another; empty if any of them is off or before the first. */
    Optional<Span> span(LocalDate first, LocalDate last) {
        OptionalInt from = weekOf(first);
        OptionalInt to = weekOf(last);
        long weeks = ChronoUnit.WEEKS.between(mondayOf(first), mondayOf(last)) + 1;
        return from.isPresent() && to.isPresent() && to.getAsInt() - from.getAsInt() + 1 == weeks
                ? Optional.of(new Span(from.getAsInt(), (int) weeks))
                : Optional.empty();
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
