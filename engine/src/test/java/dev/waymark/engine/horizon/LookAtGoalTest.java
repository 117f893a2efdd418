package dev.waymark.engine.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.horizon.Finding.Asked;
import dev.waymark.engine.interest.InterestScale;
import dev.waymark.engine.interest.WorkValue;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.testing.SamplePlan;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAtGoalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Situation NOTHING_KNOWN = Situation.on(TODAY);
    private static final DevelopmentPlan PLAN = SamplePlan.nurseToInformatics();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Get better at Excel",
                "I want to improve my Spanish",
                "Learn SQL",
                "Become more confident with figures",
                "grow as a person and as a professional",
                "Gain experience in projects",
                "Management"
            })
    void a_direction_without_an_end_is_asked_what_exactly(String statement) {
        assertThat(asked(oneYear(statement))).contains(Aspect.WHAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I run the ward’s dashboard myself.",
                "Improve my SQL enough to write the monthly report",
                "Learn Spanish to level B2",
                "Hacer yo mismo el informe mensual",
                "I grow tomatoes for 12 restaurants"
            })
    void an_outcome_is_not_asked_what_exactly_whatever_its_language(String statement) {
        assertThat(asked(oneYear(statement))).doesNotContain(Aspect.WHAT);
    }

    @Test
    void the_vague_words_are_quoted_back() {
        assertThat(question(oneYear("I want to get better at Excel"), Aspect.WHAT)
                        .hint())
                .contains("“get better” has no end");
    }

    @Test
    void a_goal_that_says_it_all_is_specific_enough_with_nothing_open() {
        GoalReading reading = LookAtGoal.at(
                oneYear(
                        "By August 2027 I write the monthly report on my own, because my manager leaves, using Programming."),
                known());

        assertThat(reading.asked()).isEmpty();
        assertThat(reading.isSpecificEnough()).isTrue();
        assertThat(reading.progress()).isEqualTo("Specific enough to act on.");
    }

    @Test
    void progress_tells_what_is_needed_from_what_only_helps() {
        assertThat(LookAtGoal.at(oneYear("Get better at Excel"), NOTHING_KNOWN).progress())
                .isEqualTo("5 more questions would make it specific enough to act on.");
        assertThat(LookAtGoal.at(oneYear("By June 2027 I write three reports on my own"), NOTHING_KNOWN)
                        .progress())
                .isEqualTo("Specific enough to act on; 2 more questions would help.");
    }

    @Test
    void fields_answer_the_questions_in_any_words() {
        WrittenGoal goal = new WrittenGoal(
                Horizon.ONE_YEAR,
                "Ich schreibe den Monatsbericht selbst",
                "SQL",
                "Er erscheint ohne Korrektur",
                Optional.of(TODAY.plusMonths(6)),
                "",
                "Weil es mich freut",
                TODAY);

        assertThat(LookAtGoal.at(goal, NOTHING_KNOWN).asked()).isEmpty();
    }

    @Test
    void a_date_beyond_the_horizon_or_gone_by_is_questioned() {
        assertThat(question(oneYear("I run the report by June 2028"), Aspect.DATE)
                        .question())
                .isEqualTo("30 June 2028 is later than one year. What part of it can be true by 22 November 2027?");
        assertThat(question(oneYear("I run the report by June 2026"), Aspect.DATE)
                        .question())
                .startsWith("30 June 2026 has gone by.");
    }

    @Test
    void a_month_of_grace_keeps_a_goal_in_its_horizon() {
        assertThat(asked(oneYear("I run the report by 2027-12-22"))).doesNotContain(Aspect.DATE);
        assertThat(asked(oneYear("I run the report by 2027-12-23"))).contains(Aspect.DATE);
    }

    @Test
    void a_horizon_that_is_over_asks_what_became_of_it() {
        WrittenGoal old = WrittenGoal.of(Horizon.ONE_YEAR, "I run the report by June 2026", TODAY.minusYears(2));

        assertThat(question(old, Aspect.DATE).question())
                .isEqualTo("The year since you set this is over. Is it done, does it go on, or do you let it go?");
    }

    @Test
    void where_others_decide_the_persons_part_is_asked_and_can_be_said() {
        WrittenGoal promoted = oneYear("I am promoted to ward manager by June 2027");
        assertThat(question(promoted, Aspect.PART).question()).contains("“promoted”");
        assertThat(asked(oneYear("I run the report by June 2027"))).doesNotContain(Aspect.PART);

        WrittenGoal withPart = new WrittenGoal(
                Horizon.ONE_YEAR, promoted.statement(), "", "", Optional.empty(), "I led two audits", "", TODAY);
        assertThat(asked(withPart)).doesNotContain(Aspect.PART);
    }

    @Test
    void three_years_ask_for_a_role_and_five_for_neither_date_nor_part() {
        assertThat(asked(goal(Horizon.THREE_YEARS, "Something where people listen to me and it is all calmer")))
                .contains(Aspect.WHAT, Aspect.DATE);
        assertThat(asked(goal(Horizon.THREE_YEARS, "I am a site manager"))).doesNotContain(Aspect.WHAT);
        assertThat(asked(goal(Horizon.THREE_YEARS, "Site manager"))).doesNotContain(Aspect.WHAT);
        assertThat(asked(goal(Horizon.FIVE_YEARS, "I am promoted to lead a team that makes care data useful")))
                .containsExactly(Aspect.DETAIL, Aspect.WHY);
    }

    @Test
    void hours_are_held_against_those_there_are_until_the_date() {
        WrittenGoal soon = oneYear("I write programs myself, Computers and Electronics included, by 2026-12-31");
        Asked asked = (Asked) LookAtGoal.at(soon, known()).findings().stream()
                .filter(f -> f.aspect() == Aspect.HOURS)
                .findFirst()
                .orElseThrow();

        assertThat(asked.hint())
                .startsWith(
                        "Closing it takes some 300 hours (200 to 480); at 5 a week there are 30 until 31 December 2026");
        assertThat(LookAtGoal.at(oneYear("I write programs myself by 2026-12-31"), known())
                        .findings())
                .extracting(Finding::aspect)
                .doesNotContain(Aspect.HOURS);
    }

    @Test
    void suggestions_are_made_of_the_persons_own_plan_target_and_values() {
        GoalReading reading = LookAtGoal.at(oneYear("Get better at computers"), known());
        Sharper sharper = reading.sharper().orElseThrow();

        assertThat(sharper.proposals())
                .extracting(Sharper.Proposal::aspect)
                .contains(Aspect.WHAT, Aspect.MEASURE, Aspect.DATE, Aspect.WHY);
        assertThat(text(sharper, Aspect.WHY))
                .isEqualTo(
                        "It is a step toward %s. It matters to me to have a fair employer and a manager who backs me."
                                .formatted(PLAN.request().gap().target().title()));
        WrittenGoal taken = sharper.applied(reading.goal(), Set.of(Aspect.WHAT, Aspect.DATE));
        assertThat(taken.statement()).startsWith("In ");
        assertThat(taken.by()).isPresent();
        assertThat(taken.why()).isEmpty();
    }

    @Test
    void without_a_plan_a_year_is_said_to_reach_as_far_as_its_hours() {
        // 300 hours close 2.5 levels from 2.4; a year of one hour a week 52 of them, of five all
        assertThat(text(withHours(1), Aspect.WHAT))
                .isEqualTo("In Computers and Electronics, I handle everyday tasks on my own.");
        assertThat(text(withHours(10), Aspect.WHAT))
                .isEqualTo("In Computers and Electronics, I handle hard cases and guide others.");
    }

    private static Sharper withHours(double hours) {
        Situation situation = new Situation(
                TODAY,
                OptionalDouble.of(hours),
                Optional.of(PLAN.request().gap()),
                Optional.empty(),
                List.of(),
                List.of());
        return LookAtGoal.at(oneYear("Get better at computers"), situation)
                .sharper()
                .orElseThrow();
    }

    @Test
    void taking_every_suggestion_leaves_fewer_questions_at_every_horizon() {
        for (Horizon horizon : Horizon.values()) {
            GoalReading before = LookAtGoal.at(goal(horizon, "Get better"), known());
            WrittenGoal sharper = before.sharper().orElseThrow().applied(before.goal(), EnumSet.allOf(Aspect.class));

            GoalReading after = LookAtGoal.at(sharper, known());

            assertThat(after.asked().size())
                    .as("%s: %s", horizon, sharper)
                    .isLessThan(before.asked().size());
            assertThat(after.asked()).as("%s", sharper).noneMatch(a -> a.aspect() == Aspect.WHAT);
        }
    }

    @Test
    void who_has_told_nothing_is_suggested_nothing_but_the_last_day() {
        assertThat(LookAtGoal.at(oneYear("Get better"), NOTHING_KNOWN)
                        .sharper()
                        .orElseThrow()
                        .proposals())
                .extracting(Sharper.Proposal::aspect)
                .containsExactly(Aspect.DATE);
        assertThat(LookAtGoal.at(goal(Horizon.FIVE_YEARS, "Get better"), NOTHING_KNOWN)
                        .sharper())
                .isEmpty();
    }

    private static Situation known() {
        return new Situation(
                TODAY,
                OptionalDouble.of(5),
                Optional.of(PLAN.request().gap()),
                Optional.of(PLAN),
                List.of(InterestScale.INVESTIGATIVE),
                List.of(WorkValue.SUPPORT));
    }

    private static String text(Sharper sharper, Aspect aspect) {
        return sharper.proposals().stream()
                .filter(p -> p.aspect() == aspect)
                .map(Sharper.Proposal::text)
                .findFirst()
                .orElseThrow();
    }

    private static List<Aspect> asked(WrittenGoal goal) {
        return LookAtGoal.at(goal, NOTHING_KNOWN).asked().stream()
                .map(Asked::aspect)
                .toList();
    }

    private static Asked question(WrittenGoal goal, Aspect aspect) {
        return LookAtGoal.at(goal, NOTHING_KNOWN).asked().stream()
                .filter(a -> a.aspect() == aspect)
                .findFirst()
                .orElseThrow();
    }

    private static WrittenGoal oneYear(String statement) {
        return goal(Horizon.ONE_YEAR, statement);
    }

    private static WrittenGoal goal(Horizon horizon, String statement) {
        return WrittenGoal.of(horizon, statement, TODAY);
    }
}
