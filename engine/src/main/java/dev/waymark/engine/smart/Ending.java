package dev.waymark.engine.smart;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What an end in time was read as. */
sealed interface Ending {
    record On(LocalDate last) implements Ending {}

    /** The person knows the day. */
    record Known() implements Ending {}

    record Over() implements Ending {}

    record Never() implements Ending {}

    static Optional<Ending> on(LocalDate last) {
        return Optional.of(new On(last));
    }

    static Optional<Ending> known() {
        return Optional.of(new Known());
    }

    static Optional<Ending> day(int year, int month, int day) {
        try {
            return on(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.of(new Never());
        }
    }

    static Optional<Ending> endOf(int year, int month) {
        return month < 1 || month > 12
                ? Optional.of(new Never())
                : on(YearMonth.of(year, month).atEndOfMonth());
    }

    /** The end of the month the next time it comes round. */
    static Optional<Ending> next(int month, LocalDate today) {
        LocalDate end = YearMonth.of(today.getYear(), month).atEndOfMonth();
        return endOf(end.isBefore(today) ? today.getYear() + 1 : today.getYear(), month);
    }
}
