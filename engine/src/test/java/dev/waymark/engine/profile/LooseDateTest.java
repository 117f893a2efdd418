package dev.waymark.engine.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LooseDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-9-28            | 2023-09
            2019-03              | 2019-03
            2014-06-29T10:00:00Z | 2014-06
            2014/6               | 2014-06
            201406               | 2014-06
            20140629             | 2014-06
            06/2014              | 2014-06
            29.06.2014           | 2014-06
            6/29/2014            | 2014-06
            Jun 2014             | 2014-06
            29 June 2014         | 2014-06
            June 29th, 2014      | 2014-06
            2014 Sept.           | 2014-09
            Sept '08             | 2008-09
            März 2015            | 2015-03
            février 2015         | 2015-02
            mayo de 2015         | 2015-05
            2015年3月             | 2015-03
            ２０１５－０３         | 2015-03
            since 2015-03        | 2015-03
            Summer 2015          | 2015-07
            2024-09-31           | 2024-09
            2023-02-29           | 2023-02
            2013-12-021          | 2013-12
            """)
    void a_month_is_read_from(String written, YearMonth month) {
        assertThat(LooseDate.read(written))
                .isInstanceOfSatisfying(
                        LooseDate.Month.class, m -> assertThat(m.month()).isEqualTo(month));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015", "ca. 2015", "2015年", "2015-13", "2015-00-00"})
    void only_a_year_is_read_from(String written) {
        assertThat(LooseDate.read(written))
                .isInstanceOfSatisfying(
                        LooseDate.Year.class, y -> assertThat(y.year()).isEqualTo(2015));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Present",
                "current",
                "heute",
                "至今",
                "至今（9个月）",
                "aujourd'hui",
                "actualidad",
                "-",
                "Present (2 years)",
                "now!"
            })
    void the_present_is_read_from(String written) {
        assertThat(LooseDate.read(written)).isInstanceOf(LooseDate.Present.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "1066-10",
                "0000-00-00",
                "9999",
                "12",
                "Infinity",
                "2015 apples",
                "a long story of how it all began, in the year when I was young 2015"
            })
    void nothing_is_read_from(String written) {
        assertThat(LooseDate.read(written)).isInstanceOf(LooseDate.NotUnderstood.class);
    }

    @Test
    void a_day_and_month_that_could_change_places_are_remarked_on() {
        assertThat(LooseDate.read("03/04/2015"))
                .isEqualTo(new LooseDate.Month(
                        YearMonth.of(2015, 4),
                        "read as day, month, year: write it as year-month-day if that is wrong"));
        assertThat(LooseDate.read("04/04/2015")).isEqualTo(new LooseDate.Month(YearMonth.of(2015, 4), ""));
    }
}
