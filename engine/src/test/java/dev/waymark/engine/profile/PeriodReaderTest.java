package dev.waymark.engine.profile;

import static dev.waymark.engine.profile.Resumes.job;
import static dev.waymark.engine.profile.Resumes.read;
import static dev.waymark.engine.profile.Resumes.remarks;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodReaderTest {
    @Test
    void an_end_before_the_start_is_read_the_other_way_round() throws Exception {
        String work = "{\"work\": [{\"position\": \"Baker\", \"startDate\": \"2019-05\", \"endDate\": \"2017-02\"}]}";

        assertThat(read(work).value().positions().getFirst().period()).isEqualTo(months("2017-02", "2019-05"));
        assertThat(remarks(read(work)))
                .containsExactly("work[0]: '2019-05 to 2017-02': ends before it starts: read the other way round");
    }

    @Test
    void bare_years_run_from_midsummer_to_midsummer() throws Exception {
        assertThat(job("\"startDate\": 2015, \"endDate\": \"2018\"").period()).isEqualTo(months("2015-07", "2018-06"));
    }

    @Test
    void the_same_bare_year_twice_is_the_whole_year() throws Exception {
        assertThat(job("\"startDate\": 2015, \"endDate\": 2015").period()).isEqualTo(months("2015-01", "2015-12"));
    }

    @Test
    void a_bare_year_never_crosses_the_month_beside_it() throws Exception {
        assertThat(job("\"startDate\": \"2015\", \"endDate\": \"2015-03\"").period())
                .isEqualTo(months("2015-01", "2015-03"));
        assertThat(job("\"startDate\": \"2015-09\", \"endDate\": \"2015\"").period())
                .isEqualTo(months("2015-09", "2015-12"));
    }

    @Test
    void an_end_in_the_future_still_goes_on_and_a_start_in_the_future_has_not_begun() throws Exception {
        assertThat(job("\"startDate\": \"2020-01\", \"endDate\": \"2031-01\"").period())
                .isEqualTo(new Period(Optional.of(YearMonth.of(2020, 1)), Optional.empty(), true));
        Period later = job("\"startDate\": \"2030-01\"").period();
        assertThat(later.ongoing()).isFalse();
        assertThat(later.years(Resumes.TODAY)).isZero();
    }

    @Test
    void a_job_marked_current_goes_on_whatever_its_end() throws Exception {
        assertThat(job("\"startDate\": \"2020-01\", \"endDate\": \"2021-01\", \"current\": true")
                        .period())
                .isEqualTo(new Period(Optional.of(YearMonth.of(2020, 1)), Optional.empty(), true));
    }

    @Test
    void a_date_that_is_none_leaves_the_end_unknown_rather_than_open() throws Exception {
        assertThat(job("\"startDate\": \"2020-01\", \"endDate\": \"when I had enough\"")
                        .period())
                .isEqualTo(new Period(Optional.of(YearMonth.of(2020, 1)), Optional.empty(), false));
    }

    private static Period months(String start, String end) {
        return new Period(Optional.of(YearMonth.parse(start)), Optional.of(YearMonth.parse(end)), false);
    }
}
