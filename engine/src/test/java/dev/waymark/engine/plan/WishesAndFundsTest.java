package dev.waymark.engine.plan;

import static dev.waymark.engine.testing.ActivityBuilder.anActivity;
import static dev.waymark.engine.testing.PlanRequestBuilder.aPlanRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.testing.ActivityBuilder;
import dev.waymark.engine.testing.PlanRequestBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishesAndFundsTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    private static DevelopmentPlan plan(PlanRequestBuilder request) {
        PlanOutcome outcome = new DraftPlan().draft(request.build());
        assertThat(outcome).isInstanceOf(PlanOutcome.Feasible.class);
        DevelopmentPlan plan = ((PlanOutcome.Feasible) outcome).plan();
        assertThat(ScheduleCheck.violations(plan)).isEmpty();
        return plan;
    }

    private static PlannedActivity only(DevelopmentPlan plan) {
        assertThat(plan.activities()).hasSize(1);
        return plan.activities().getFirst();
    }

    private static ActivityBuilder practice() {
        return anActivity("practise").developing("2.A.1.e").taking(20, 40).weekly(1, 5);
    }

    @Test
    void what_is_wanted_in_a_week_starts_in_it_and_takes_the_hours_it_should() {
        PlannedActivity practise = only(plan(aPlanRequest()
                .missing("2.A.1.e", 4, 2)
                .choosingFrom(practice())
                .wanting("practise", Wish.ANYHOW.startingOn(MARCH).taking(7.5))));

        assertThat(practise.start()).isEqualTo(MARCH);
        assertThat(practise.hours()).isEqualTo(7.5);
    }

    @Test
    void what_closes_no_gap_is_in_the_plan_if_it_is_wanted() {
        PlannedActivity practise = only(plan(
                aPlanRequest().holding("2.A.1.e", 4).choosingFrom(practice()).wanting("practise", Wish.ANYHOW)));

        assertThat(practise.reason()).isEqualTo("You want it in your plan.");
    }

    @Test
    void what_is_unwanted_is_left_out_however_good_it_is() {
        assertThat(plan(aPlanRequest()
                                .missing("2.A.1.e", 4, 2)
                                .choosingFrom(practice())
                                .without("practise"))
                        .activities())
                .isEmpty();
    }

    @Test
    void a_course_is_planned_on_the_dates_it_is_held_on_and_its_hours_are_spread_over_them() {
        PlannedActivity course = only(plan(aPlanRequest()
                .missing("2.A.1.e", 4, 2)
                .choosingFrom(anActivity("course")
                        .developing("2.A.1.e")
                        .taking(41, 41)
                        .running("2026-02-03", "2026-03-24")
                        .running("2025-09-01", "2025-10-01"))));

        assertThat(course.start()).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(course.weeks().values()).containsExactly(5.5, 5.5, 5.0, 5.0, 5.0, 5.0, 5.0, 5.0);
    }

    @Test
    void a_course_of_which_a_week_falls_into_ones_own_week_off_is_passed_over_and_said_so() {
        DevelopmentPlan plan = plan(aPlanRequest()
                .missing("2.A.1.e", 4, 2)
                .withWeekOff("2026-02-09")
                .choosingFrom(anActivity("course")
                        .developing("2.A.1.e")
                        .taking(16, 16)
                        .running("2026-02-03", "2026-02-24")));

        assertThat(plan.activities()).isEmpty();
        assertThat(plan.remarks())
                .contains("“Title of course” is not held in weeks that you have free until 3 January 2027");
    }

    @Test
    void no_delay_moves_what_is_held_on_its_dates() {
        // Half the weeks are kept free because plans slip, but the course in the last of them takes place all the same.
        DevelopmentPlan plan = plan(aPlanRequest()
                .missing("2.A.1.e", 4, 2)
                .slipping(new Pace(2, 0, "twice as long"))
                .choosingFrom(anActivity("course")
                        .developing("2.A.1.e")
                        .taking(40, 40)
                        .running("2026-11-02", "2026-12-27")));

        assertThat(only(plan).start()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(plan.forecast().chance()).isEqualTo(1);
        assertThat(plan.forecast().p50()).isEqualTo(LocalDate.of(2026, 12, 27));
    }

    @Test
    void weeks_with_hours_of_their_own_hold_that_much_and_none_with_less_than_half_an_hour() {
        DevelopmentPlan plan = plan(aPlanRequest()
                .missing("2.A.1.e", 4, 2)
                .withHoursPerWeek(2)
                .withHoursIn("2026-01-12", 0)
                .withHoursIn("2026-01-19", 5)
                .withHoursIn("2026-01-26", 5)
                .forWeeks(4)
                .choosingFrom(anActivity("practise")
                        .developing("2.A.1.e")
                        .taking(10, 10)
                        .weekly(5, 5)));

        assertThat(only(plan).weeks().keySet()).containsExactly(LocalDate.of(2026, 1, 19), LocalDate.of(2026, 1, 26));
    }

    @Test
    void what_its_provider_states_counts_as_far_as_people_get_there() {
        ActivityBuilder course =
                anActivity("course").developing("2.A.1.e").taking(4, 4).forLevels(0, 3);

        // By its hours: 4 of the 20 that a point takes.
        assertThat(only(plan(aPlanRequest().missing("2.A.1.e", 4, 2).choosingFrom(course)))
                        .raises()
                        .values())
                .singleElement()
                .satisfies(points -> assertThat(points).isCloseTo(0.2, within(1e-9)));
        assertThat(only(plan(aPlanRequest().missing("2.A.1.e", 4, 2).choosingFrom(course.stating(0.75))))
                        .raises()
                        .values())
                .singleElement()
                .satisfies(points -> assertThat(points).isCloseTo(0.75, within(1e-9)));
    }

    @Test
    void an_employers_budget_pays_for_courses_that_start_in_its_year() {
        PlannedActivity course = only(plan(aPlanRequest()
                .missing("2.A.1.e", 4, 2)
                .choosingFrom(anActivity("course")
                        .of(ActivityKind.COURSE)
                        .developing("2.A.1.e")
                        .taking(40, 40)
                        .costing(300))
                .paidBy(
                        Fund.of("savings", Money.of(200, "EUR")),
                        new Fund(
                                "employer",
                                Money.of(300, "EUR"),
                                Optional.of(LocalDate.of(2026, 4, 1)),
                                Optional.of(LocalDate.of(2026, 12, 31)),
                                Set.of(ActivityKind.COURSE)))));

        assertThat(course.start()).isEqualTo(LocalDate.of(2026, 4, 6));
        assertThat(course.fund()).contains("employer");
    }

    @Test
    void no_fund_pays_for_what_it_is_not_for_or_twice() {
        Fund employer = new Fund(
                "employer", Money.of(300, "EUR"), Optional.empty(), Optional.empty(), Set.of(ActivityKind.COURSE));
        DevelopmentPlan plan = plan(aPlanRequest()
                .missing("2.A.1.e", 4, 2)
                .missing("2.A.1.b", 4, 2)
                .choosingFrom(
                        anActivity("a")
                                .of(ActivityKind.COURSE)
                                .developing("2.A.1.e")
                                .costing(200),
                        anActivity("b")
                                .of(ActivityKind.COURSE)
                                .developing("2.A.1.b")
                                .costing(200),
                        anActivity("c").developing("2.A.1.e").costing(10))
                .paidBy(employer));

        assertThat(plan.activities()).hasSize(1);
        assertThat(only(plan).fund()).contains("employer");
    }

    @Test
    void a_wish_that_the_money_does_not_allow_is_refused_with_both_named() {
        PlanOutcome outcome = new DraftPlan()
                .draft(aPlanRequest()
                        .missing("2.A.1.e", 4, 2)
                        .withBudget(100)
                        .choosingFrom(practice().costing(150))
                        .wanting("practise", Wish.ANYHOW)
                        .build());

        assertThat(outcome).isInstanceOfSatisfying(PlanOutcome.Infeasible.class, why -> {
            assertThat(why.proven()).isTrue();
            assertThat(why.conflict())
                    .containsExactly("a budget of 100.00 EUR", "having “Title of practise” in the plan");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing  |            | You want “nothing” in the plan, but no activity has that id: check it.
            practise | 2026-12-28 | “Title of practise” cannot start in the week of 28 December 2026: it is off, before the start, or past 3 January 2027.
            practise | 2025-12-29 | “Title of practise” cannot start in the week of 29 December 2025: it is off, before the start, or past 3 January 2027.
            course   | 2026-03-02 | “Title of course” is not held from the week of 2 March 2026 on: choose one of its dates.
            """)
    void a_wish_that_no_plan_could_keep_is_refused_at_once(String activity, LocalDate day, String message) {
        PlanRequest request = aPlanRequest()
                .withWeekOff("2026-12-28")
                .missing("2.A.1.e", 4, 2)
                .choosingFrom(practice(), anActivity("course").running("2026-02-02", "2026-02-03"))
                .wanting(activity, new Wish(Optional.ofNullable(day), Wish.ANYHOW.hours()))
                .build();

        assertThatThrownBy(() -> new DraftPlan().draft(request))
                .isInstanceOf(UnusableRequest.class)
                .hasMessage(message);
    }

    @Test
    void two_sources_of_one_name_or_another_currency_are_refused() {
        PlanRequestBuilder request = aPlanRequest().missing("2.A.1.e", 4, 2).choosingFrom(practice());

        assertThatThrownBy(() -> new DraftPlan()
                        .draft(request.paidBy(
                                        Fund.of("savings", Money.of(1, "EUR")), Fund.of("savings", Money.of(2, "EUR")))
                                .build()))
                .hasMessage(
                        "Two sources of money are called “savings”: give one of them another name, such as its year.");
        assertThatThrownBy(() -> new DraftPlan()
                        .draft(aPlanRequest()
                                .paidBy(Fund.of("savings", Money.of(1, "USD")))
                                .build()))
                .hasMessage("“savings” gives 1.00 USD, but the budget is in EUR: state both in one currency,"
                        + " nothing is converted.");
    }
}
