package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeeksOffTest {
    @Test
    void a_day_takes_its_whole_week_off() {
        assertThat(WeeksOff.mondays("2026-12-23")).containsExactly(LocalDate.of(2026, 12, 21));
    }

    @Test
    void a_range_takes_every_week_off_that_it_touches_and_empty_lines_say_nothing() {
        assertThat(WeeksOff.mondays("\n2026-12-24 to 2027-01-04\n\n2027-08-02 until 2027-08-08\n"))
                .containsExactly(
                        LocalDate.of(2026, 12, 21),
                        LocalDate.of(2026, 12, 28),
                        LocalDate.of(2027, 1, 4),
                        LocalDate.of(2027, 8, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Christmas",
                "2026-02-30",
                "2027-01-04 to 2026-12-24",
                "2026-12-24 to",
                "2026-12-24 to soon",
                "2026-01-01 to 2030-01-01"
            })
    void what_is_no_date_is_named_with_what_to_write_instead(String line) {
        assertThat(WeeksOff.problem("2026-12-21\n" + line))
                .hasValueSatisfying(problem ->
                        assertThat(problem).contains("“" + line + "”").contains("2026-12-21 to 2027-01-03"));
    }

    @Test
    void readable_lines_have_no_problem() {
        assertThat(WeeksOff.problem("2026-12-21\n2027-08-02 – 2027-08-15")).isEmpty();
    }
}
