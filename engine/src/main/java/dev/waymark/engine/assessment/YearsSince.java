package dev.waymark.engine.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How old a reading is: in years of 365.25 days, negative before its day. */
public final class YearsSince {
    private static final double DAYS_A_YEAR = 365.25;

    private YearsSince() {}

    public static double of(LocalDate then, LocalDate day) {
        return ChronoUnit.DAYS.between(then, day) / DAYS_A_YEAR;
    }
}
