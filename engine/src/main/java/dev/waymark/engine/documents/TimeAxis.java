package dev.waymark.engine.documents;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Days laid out from left to right.
 *
 * @param from first day shown, the first of a month
 * @param to the day at {@code right}
 */
record TimeAxis(LocalDate from, LocalDate to, double left, double right) {
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60};

    double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(from, to);
        return left + (right - left) * ChronoUnit.DAYS.between(from, day) / days;
    }

    /** First days of months, spaced at least so far apart, on round months. */
    List<LocalDate> ticks(double spacing) {
        double perMonth = (right - left) / Math.max(1, ChronoUnit.DAYS.between(from, to)) * 30.4;
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && STEPS[i] * perMonth >= spacing; i--) {
            step = STEPS[i];
        }
        var ticks = new ArrayList<LocalDate>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusMonths(1)) {
            boolean round = step >= 12
                    ? day.getMonthValue() == 1 && day.getYear() % (step / 12) == 0
                    : (day.getMonthValue() - 1) % step == 0;
            if (round) {
                ticks.add(day);
            }
        }
        return ticks;
    }
}
