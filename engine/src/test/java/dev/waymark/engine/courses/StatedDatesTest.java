package dev.waymark.engine.courses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.courses.CourseSettings.DateOrder;
import dev.waymark.engine.courses.StatedDates.Days;
import dev.waymark.engine.courses.StatedDates.Found;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDatesTest {
    private static final StatedDates UNTOLD = StatedDates.in(List.of(), Optional.empty());

    private static Days days(String first, String last) {
        return new Days(LocalDate.parse(first), Optional.ofNullable(last).map(LocalDate::parse));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-03-01",
                "2027/3/1",
                "20270301",
                "2027-03-01T09:00:00+01:00",
                "01.03.2027",
                "1.3.27",
                "1 March 2027",
                "1st March 2027",
                "Mon, 1 Mar 2027",
                "March 1, 2027",
                "1. März 2027",
                "1er mars 2027",
                "1 de marzo de 2027",
                "01-Mar-2027"
            })
    void a_day_is_read_however_it_is_written(String written) {
        assertThat(UNTOLD.read(written).days()).containsExactly(days("2027-03-01", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-03-01 to 2027-03-03",
                "2027-03-01 - 2027-03-03",
                "01.03.–03.03.2027",
                "1.-3.3.2027",
                "1-3 March 2027",
                "1.–3. März 2027",
                "01.03.2027 bis 03.03.2027",
                "du 1 mars 2027 au 3 mars 2027",
                "2027-03-01..2027-03-03"
            })
    void first_and_last_day_are_read_from_one_cell(String written) {
        assertThat(UNTOLD.read(written.replaceFirst("^du ", "")).days())
                .containsExactly(days("2027-03-01", "2027-03-03"));
    }

    @Test
    void several_dates_stand_in_one_cell() {
        assertThat(UNTOLD.read("2027-03-01; 2027-09-06 to 2027-09-08\n2027-11-01")
                        .days())
                .containsExactly(days("2027-03-01", null), days("2027-09-06", "2027-09-08"), days("2027-11-01", null));
        assertThat(UNTOLD.read("1 March 2027, 6 September 2027").days()).hasSize(2);
    }

    @Test
    void a_date_with_two_meanings_is_asked_for_and_not_guessed() {
        assertThat(UNTOLD.read("03/04/2027")).isEqualTo(new Found(List.of(), true, false));
        assertThat(UNTOLD.read("03/03/2027").days()).containsExactly(days("2027-03-03", null));
    }

    @ParameterizedTest
    @CsvSource({"DAY_FIRST,2027-04-03", "MONTH_FIRST,2027-03-04"})
    void once_told_it_is_read_so(DateOrder order, String expected) {
        assertThat(StatedDates.in(List.of(), Optional.of(order))
                        .read("03/04/2027")
                        .days())
                .containsExactly(days(expected, null));
    }

    @Test
    void another_date_of_the_file_that_can_only_be_read_one_way_tells_for_all() {
        assertThat(StatedDates.in(List.of("25/04/2027"), Optional.empty())
                        .read("03/04/2027")
                        .days())
                .containsExactly(days("2027-04-03", null));
        assertThat(StatedDates.in(List.of("25/04/2027", "04/25/2027"), Optional.empty())
                        .read("03/04/2027")
                        .isAmbiguous())
                .isTrue();
    }

    @Test
    void a_date_of_another_form_tells_nothing_of_it() {
        assertThat(StatedDates.in(List.of("2027-05-01", "1.13.2027"), Optional.empty())
                        .read("03/04/2027")
                        .isAmbiguous())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-30", "31.04.2027", "soon", "46447", "2027-03-05 to 2027-03-01", "1999999-01-01"})
    void what_is_no_date_is_said(String written) {
        assertThat(UNTOLD.read(written)).isEqualTo(new Found(List.of(), false, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "any time", "jederzeit", "on demand"})
    void what_can_begin_at_any_time_has_no_dates(String written) {
        assertThat(UNTOLD.read(written)).isEqualTo(new Found(List.of(), false, false));
    }
}
