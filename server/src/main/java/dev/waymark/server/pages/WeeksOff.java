package dev.waymark.server.pages;

import dev.waymark.server.web.Typed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads weeks off from lines such as {@code 2026-12-21 to 2027-01-03}: every week that a line touches is off. */
final class WeeksOff {
    private static final int LONGEST_WEEKS = 104;

    private WeeksOff() {}

    /** What is wrong with the first line that cannot be read. */
    static Optional<String> problem(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .filter(line -> days(line).isEmpty())
                .findFirst()
                .map(line -> "“%s” is not a date or a range of dates. Write 2026-12-21, or 2026-12-21 to 2027-01-03."
                        .formatted(line.strip()));
    }

    /** Only for lines without a problem. */
    static Set<LocalDate> mondays(String lines) {
        Set<LocalDate> mondays = new TreeSet<>();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
            List<LocalDate> days = days(line).orElseThrow();
            LocalDate monday = days.getFirst().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            for (; !monday.isAfter(days.getLast()); monday = monday.plusWeeks(1)) {
                mondays.add(monday);
            }
        });
        return mondays;
    }

    private static Optional<List<LocalDate>> days(String line) {
        List<LocalDate> days = List.of(line.strip().split("\\s+(?:to|until|–|-)\\s+", 2)).stream()
                .flatMap(text -> Typed.date(text.strip()).stream())
                .toList();
        boolean readable = days.size() == line.strip().split("\\s+(?:to|until|–|-)\\s+", 2).length
                && !days.getLast().isBefore(days.getFirst())
                && ChronoUnit.WEEKS.between(days.getFirst(), days.getLast()) <= LONGEST_WEEKS;
        return readable ? Optional.of(days) : Optional.empty();
    }
}
