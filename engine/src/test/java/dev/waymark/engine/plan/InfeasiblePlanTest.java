package dev.waymark.engine.plan;

import static dev.waymark.engine.testing.ActivityBuilder.anActivity;
import static dev.waymark.engine.testing.PlanRequestBuilder.aPlanRequest;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InfeasiblePlanTest {
    private static final String MATHS = "2.A.1.e";

    private static PlanOutcome.Infeasible infeasible(PlanRequest request) {
        PlanOutcome.Infeasible outcome = (PlanOutcome.Infeasible) new DraftPlan().draft(request);
        outcome.repairs()
                .forEach(r -> assertThat(ScheduleCheck.violations(r.plan())).isEmpty());
        return outcome;
    }

    @Test
    void too_few_hours_until_the_date_conflict_with_the_readiness_and_each_way_out_is_the_smallest() {
        // 40 hours are needed; 4 hours a week for 8 weeks make 32.
        PlanOutcome.Infeasible outcome = infeasible(aPlanRequest()
                .missing(MATHS, 4, 2)
                .choosingFrom(
                        anActivity("practise").developing(MATHS).taking(20, 40).weekly(1, 10))
                .withHoursPerWeek(4)
                .forWeeks(8)
                .wantingReadiness(1)
                .build());

        assertThat(outcome.proven()).isTrue();
        assertThat(outcome.conflict())
                .containsExactly(
                        "being done by 1 March 2026 with 80% confidence",
                        "4 hours a week, 3 activities at once", "a readiness of 100%");
        assertThat(outcome.repairs())
                .extracting(PlanOutcome.Repair::option)
                .containsExactly("--hours-per-week 5", "--by 2026-03-15", "--readiness 90%");
    }

    @Test
    void a_budget_too_small_is_named_with_the_least_that_would_do() {
        PlanOutcome.Infeasible outcome = infeasible(aPlanRequest()
                .missing(MATHS, 4, 2)
                .choosingFrom(
                        anActivity("practise").developing(MATHS).taking(40, 40).costing(345))
                .withBudget(100)
                .wantingReadiness(0.9)
                .build());

        assertThat(outcome.conflict())
                .containsExactly("the activities in the library", "a budget of 100.00 EUR", "a readiness of 90%");
        assertThat(outcome.repairs())
                .extracting(PlanOutcome.Repair::option)
                .containsExactly("--budget 350EUR", "--readiness 50%");
    }

    @Test
    void a_library_without_anything_that_fits_is_named() {
        PlanOutcome.Infeasible outcome = infeasible(
                aPlanRequest().missing(MATHS, 4, 2).wantingReadiness(0.8).build());

        assertThat(outcome.conflict()).containsExactly("the activities in the library", "a readiness of 80%");
    }

    @Test
    void more_begun_than_fits_is_named() {
        PlanOutcome.Infeasible outcome = infeasible(aPlanRequest()
                .missing(MATHS, 4, 2)
                .choosingFrom(
                        anActivity("begun").developing(MATHS).taking(40, 40).weekly(1, 20))
                .inTheMiddleOf("begun", 1)
                .withHoursPerWeek(4)
                .forWeeks(4)
                .build());

        assertThat(outcome.conflict())
                .containsExactly(
                        "what you have begun",
                        "being done by 1 February 2026 with 80% confidence",
                        "4 hours a week, 3 activities at once");
    }
}
