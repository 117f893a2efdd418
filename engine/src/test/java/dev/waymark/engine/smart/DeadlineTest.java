package dev.waymark.engine.smart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.smart.Deadline.State;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I run the report by 2027-06-30              | 2027-06-30
            I pass the exam on 14 May 2027              | 2027-05-14
            I pass the exam on the 1st of May 2027      | 2027-05-01
            I pass the exam by May 14th, 2027           | 2027-05-14
            I pass the exam by 30.09.2027               | 2027-09-30
            I pass the exam by 30/09/27                 | 2027-09-30
            I pass the exam by 03/2027                  | 2027-03-31
            I pass it by the end of June 2027           | 2027-06-30
            I pass it by mid-June 2027                  | 2027-06-30
            I pass it by Dec. 2027                      | 2027-12-31
            It is live in February 2028                 | 2028-02-29
            Certified by Q3 2027                        | 2027-09-30
            Certified by the end of Q2                  | 2027-06-30
            Certified in the first quarter of 2027      | 2027-03-31
            Certified before summer                     | 2027-08-31
            Certified by spring 2028                    | 2028-05-31
            I lead the team by the end of 2028          | 2028-12-31
            I write the report alone in six months      | 2027-05-22
            I write the report alone within 3 weeks     | 2026-12-13
            I write the report alone in a year          | 2027-11-22
            I do it over the next 18 months             | 2028-05-22
            I write the report alone by June            | 2027-06-30
            I write the report alone by November        | 2026-11-30
            I write it on 5 March                       | 2027-03-05
            I have applied before Christmas             | 2026-12-24
            I do it by the end of this month            | 2026-11-30
            I do it next year                           | 2027-12-31
            I do it tomorrow                            | 2026-11-23
            """)
    void a_date_is_the_last_day_of_what_is_said(String text, LocalDate last) {
        assertThat(Deadline.day(text, TODAY)).contains(last);
        assertThat(Deadline.in(text, TODAY)).allMatch(d -> d.state() == State.AHEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I run the ward’s dashboard myself",
                "I may lead a team",
                "I have worked in many months",
                "I march every week",
                "I treat 2000 patients a year"
            })
    void what_is_no_date_is_left_unread(String text) {
        assertThat(Deadline.in(text, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before I turn 40",
                "by the end of my probation",
                "before my next performance review",
                "before my birthday",
                "by the end of term",
                "by Easter 2027",
                "by 06/07/2027"
            })
    void an_end_that_the_person_knows_has_no_day_of_ours(String text) {
        assertThat(Deadline.in("I do it " + text, TODAY)).singleElement().satisfies(deadline -> {
            assertThat(deadline.state()).isEqualTo(State.AHEAD);
            assertThat(deadline.last()).isEmpty();
            assertThat(deadline.span().in("I do it " + text)).isEqualTo(text);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"by March 2024", "in 2019", "by 1 November 2026", "last year", "by last summer", "by 06/07/2021"
            })
    void what_has_gone_by_is_said_to_have(String text) {
        assertThat(Deadline.in("I do it " + text, TODAY))
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.state()).isEqualTo(State.GONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"by 31 June 2027", "on 30 February 2028", "by Q5 2027", "by 2027-13-01", "by 31/11/2027"})
    void a_day_that_never_comes_is_impossible(String text) {
        assertThat(Deadline.in("I do it " + text, TODAY))
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.state()).isEqualTo(State.IMPOSSIBLE));
    }

    @Test
    void the_words_are_kept_as_they_stand() {
        String text = "Done by the End of June 2027, I hope";

        assertThat(Deadline.in(text, TODAY))
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.span().in(text)).isEqualTo("by the End of June 2027"));
    }
}
