package dev.waymark.engine.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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

    @Test
    void many_days_at_a_rhythm_are_said_by_their_rhythm() {
        LocalDate first = LocalDate.of(2027, 1, 18);

        assertThat(Dates.several(List.of(first, first.plusWeeks(8)))).isEqualTo("18 January 2027, 15 March 2027");
        assertThat(Dates.several(List.of(
                        first, first.plusWeeks(8), first.plusWeeks(16), first.plusWeeks(24), first.plusWeeks(32))))
                .isEqualTo("18 January 2027 and every eight weeks until 30 August 2027");
        assertThat(Dates.several(List.of(
                        first, first.plusDays(3), first.plusWeeks(16), first.plusWeeks(24), first.plusWeeks(32))))
                .isEqualTo("5 days from 18 January 2027 to 30 August 2027");
    }
}
