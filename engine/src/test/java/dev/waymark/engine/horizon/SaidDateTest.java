package dev.waymark.engine.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I run the report by 2027-06-30              | 2027-06-30
            I pass the exam on 14 May 2027              | 2027-05-14
            I pass the exam on the 1st of May 2027      | 2027-05-01
            I pass it by the end of June 2027           | 2027-06-30
            It is live in February 2028                 | 2028-02-29
            Certified by Q3 2027                        | 2027-09-30
            Certified before summer                     | 2027-08-31
            Certified by spring 2028                    | 2028-05-31
            I lead the team by the end of 2028          | 2028-12-31
            I write the report alone in six months      | 2027-05-22
            I write the report alone within 3 weeks     | 2026-12-13
            I write the report alone in a year          | 2027-11-22
            I write the report alone by June            | 2027-06-30
            I write the report alone by November        | 2026-11-30
            I have applied before Christmas             | 2026-12-24
            """)
    void a_date_is_the_last_day_of_what_is_said(String text, LocalDate last) {
        assertThat(SaidDate.in(text, TODAY)).map(SaidDate::last).contains(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I run the ward’s dashboard myself",
                "I may lead a team",
                "I finish by 06/07/2027",
                "I have worked in many months",
                "I know what happened in 1999"
            })
    void what_is_no_date_or_could_be_two_is_left_unread(String text) {
        assertThat(SaidDate.in(text, TODAY)).isEmpty();
    }

    @Test
    void the_words_are_kept_as_they_stand() {
        assertThat(SaidDate.in("Done by the End of June 2027, I hope", TODAY))
                .map(SaidDate::words)
                .contains("June 2027");
    }
}
