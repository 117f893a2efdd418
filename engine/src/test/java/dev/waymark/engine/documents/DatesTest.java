package dev.waymark.engine.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final LocalDate MAY = LocalDate.of(2028, 5, 4);

    @Test
    void a_day_has_its_number_first_and_its_month_in_full() {
        assertThat(Dates.day(MAY)).isEqualTo("4 May 2028");
        assertThat(Dates.dayOfYear(MAY)).isEqualTo("4 May");
        assertThat(Dates.month(YearMonth.of(2028, 12))).isEqualTo("December 2028");
        assertThat(Dates.tick(LocalDate.of(2005, 9, 1))).isEqualTo("Sep ’05");
    }

    @Test
    void a_range_of_months_says_no_more_than_needed() {
        assertThat(Dates.months(MAY, LocalDate.of(2028, 5, 30))).isEqualTo("May 2028");
        assertThat(Dates.months(MAY, LocalDate.of(2028, 10, 1))).isEqualTo("May–Oct 2028");
        assertThat(Dates.months(MAY, LocalDate.of(2029, 1, 1))).isEqualTo("May 2028 – Jan 2029");
    }

    @Test
    void a_range_of_days_says_no_more_than_needed() {
        assertThat(Dates.days(MAY, MAY)).isEqualTo("4 May 2028");
        assertThat(Dates.days(MAY, LocalDate.of(2028, 5, 10))).isEqualTo("4–10 May 2028");
        assertThat(Dates.days(MAY, LocalDate.of(2028, 6, 10))).isEqualTo("4 May – 10 June 2028");
        assertThat(Dates.days(MAY, LocalDate.of(2029, 6, 10))).isEqualTo("4 May 2028 – 10 June 2029");
    }
}
