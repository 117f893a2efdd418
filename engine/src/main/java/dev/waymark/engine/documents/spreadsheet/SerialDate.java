package dev.waymark.engine.documents.spreadsheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days as spreadsheet programs count them: 1 January 1900 is 1, and 1900 is taken for a leap year. */
final class SerialDate {
    /** Right for every day from 1 March 1900. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private SerialDate() {}

    static long of(LocalDate day) {
        return ChronoUnit.DAYS.between(ZERO, day);
    }
}
