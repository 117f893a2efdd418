package dev.waymark.engine.courses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.library.Activity.Hours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedLengthTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40h|40|40",
                "40 hours|40|40",
                "1.5 hours|2|2",
                "30-40 hours|30|40",
                "30 bis 40 Stunden|30|40",
                "16 Std.|16|16",
                "7,5 heures|8|8",
                "90 minutes|2|2",
                "3 days (20 hours)|20|20",
                "6 weeks, 4 h/week|24|24",
                "4 hours per week for 6 weeks|24|24",
                "6 Wochen, 3-5 Std. pro Woche|18|30",
                "5 jours, 4 heures par jour|20|20",
                "PT30H|30|30",
                "PT1H30M|2|2",
                "16 UE|12|12"
            })
    void hours_are_read_however_they_are_written(String written, int least, int most) {
        assertThat(StatedLength.of(written, "").hours()).contains(new Hours(least, most));
        assertThat(StatedLength.of(written, "").note()).isEmpty();
    }

    @Test
    void a_day_and_a_credit_are_counted_in_hours_and_that_is_said() {
        assertThat(StatedLength.of("3 days", ""))
                .returns("a day counted as 7 hours", StatedLength::note)
                .extracting(l -> l.hours().orElseThrow())
                .isEqualTo(new Hours(21, 21));
        assertThat(StatedLength.of("P2D", "").hours()).contains(new Hours(14, 14));
        assertThat(StatedLength.of("5 ECTS", "").hours()).contains(new Hours(125, 150));
    }

    @Test
    void a_bare_number_counts_what_its_column_says_and_nothing_otherwise() {
        assertThat(StatedLength.of("12", "h").hours()).contains(new Hours(12, 12));
        assertThat(StatedLength.of("2", "d").hours()).contains(new Hours(14, 14));
        assertThat(StatedLength.of("12", "")).isEqualTo(StatedLength.UNKNOWN);
    }

    @Test
    void weeks_alone_say_no_hours() {
        assertThat(StatedLength.of("6 weeks", ""))
                .satisfies(l -> assertThat(l.hours()).isEmpty())
                .satisfies(l -> assertThat(l.weeks()).contains(6));
        assertThat(StatedLength.of("P6W", "").weeks()).contains(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "on request", "0 hours", "99999 hours", "40-30 hours", "8 Abende", "-5h?", "P", "PT"})
    void what_says_no_hours_gives_none(String written) {
        assertThat(StatedLength.of(written, "").hours().filter(h -> h.least() != 5))
                .isEmpty();
    }

    @Test
    void a_text_of_any_length_and_many_digits_takes_no_time() {
        assertThat(StatedLength.of("9 ".repeat(100_000) + "h", "")).isEqualTo(StatedLength.UNKNOWN);
    }
}
