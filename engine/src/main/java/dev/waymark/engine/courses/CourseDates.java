package dev.waymark.engine.courses;

import dev.waymark.engine.library.Offer.Run;
import dev.waymark.engine.profile.Remarks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads when a course is held from its rows. */
final class CourseDates {
    private static final int MOST_RUNS = 100;
    private static final int HOURS_A_DAY = 8;

    private final List<CourseRow> rows;
    private final StatedDates dates;
    private final StatedLength length;
    private final Remarks remarks;

    CourseDates(List<CourseRow> rows, StatedDates dates, StatedLength length, Remarks remarks) {
        this.rows = rows;
        this.dates = dates;
        this.length = length;
        this.remarks = remarks;
    }

    Schedule schedule() {
        List<Run> runs = new ArrayList<>();
        boolean unclear = false;
        Optional<String> ambiguous = Optional.empty();
        for (CourseRow row : rows) {
            String starts = row.cell(CourseField.STARTS);
            String ends = row.cell(CourseField.ENDS);
            StatedDates.Found first = dates.read(starts);
            StatedDates.Found last = dates.read(ends);
            if (first.isAmbiguous() || last.isAmbiguous()) {
                unclear = true;
                ambiguous = ambiguous.or(
                        () -> Optional.of("%s: %s".formatted(row.where(), first.isAmbiguous() ? starts : ends)));
            } else if (first.isWrong()
                    || last.isWrong()
                    || first.days().isEmpty() && !last.days().isEmpty()) {
                unclear = true;
                remarks.left(
                        row.where(),
                        (starts + " " + ends).strip(),
                        "is no date that is understood: write it as 2027-03-01, or 2027-03-01 to 2027-03-05");
            } else {
                unclear |= !add(runs, row, first, last);
            }
        }
        return new Schedule(runs.stream().distinct().limit(MOST_RUNS).toList(), unclear, ambiguous);
    }

    /** Whether what was found makes sense together. */
    private boolean add(List<Run> runs, CourseRow row, StatedDates.Found first, StatedDates.Found last) {
        for (StatedDates.Days days : first.days()) {
            Optional<LocalDate> end = first.days().size() == 1 && !last.days().isEmpty()
                    ? Optional.of(last.days()
                            .getLast()
                            .last()
                            .orElse(last.days().getLast().first()))
                    : days.last();
            if (end.filter(days.first()::isAfter).isPresent()) {
                remarks.left(row.where(), "%s to %s".formatted(days.first(), end.get()), "ends before it starts");
                return false;
            }
            runs.add(new Run(days.first(), end.orElseGet(() -> likelyEnd(row, days.first()))));
        }
        return true;
    }

    private LocalDate likelyEnd(CourseRow row, LocalDate start) {
        if (length.weeks().isPresent()) {
            LocalDate end = start.plusWeeks(length.weeks().get()).minusDays(1);
            remarks.guess(row.where(), start.toString(), "its last day is not said: by its weeks, " + end);
            return end;
        }
        int days = length.days()
                .or(() -> length.hours().map(h -> Math.ceilDiv(h.most(), HOURS_A_DAY)))
                .orElse(1);
        LocalDate end = start;
        for (int left = Math.min(days, 1_000) - 1; left > 0; left--) {
            end = end.plusDays(
                    end.getDayOfWeek().getValue() >= DayOfWeek.FRIDAY.getValue()
                            ? DayOfWeek.SUNDAY.getValue() - end.getDayOfWeek().getValue() + 1
                            : 1);
        }
        if (days > 1) {
            remarks.guess(row.where(), start.toString(), "its last day is not said: by its length, " + end);
        }
        return end;
    }

    /** Hours in each of the weeks that a run touches. */
    static int perWeek(int hours, Run run) {
        LocalDate monday = run.starts().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        long weeks = ChronoUnit.WEEKS.between(monday, run.ends()) + 1;
        return Math.max(1, Math.ceilDiv(hours, (int) weeks));
    }
}
