package dev.waymark.engine.plan;

import static dev.waymark.engine.testing.ActivityBuilder.anActivity;
import static dev.waymark.engine.testing.PlanRequestBuilder.aPlanRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.testing.PlanRequestBuilder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DraftPlanTest {
    private static DevelopmentPlan plan(PlanRequestBuilder request) {
        return ((PlanOutcome.Feasible) new DraftPlan().draft(request.build())).plan();
    }

    @Test
    void one_activity_that_closes_one_gap_is_done_at_full_speed() {
        DevelopmentPlan plan = plan(aPlanRequest()
                .missing("2.A.1.e", 4, 2)
                .choosingFrom(anActivity("practise")
                        .developing("2.A.1.e")
                        .taking(40, 40)
                        .weekly(1, 5)));

        assertThat(plan.activities()).singleElement().satisfies(a -> {
            assertThat(a.start()).isEqualTo(LocalDate.of(2026, 1, 5));
            assertThat(a.weeks().values()).containsExactly(5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 5.0);
            assertThat(a.end()).isEqualTo(LocalDate.of(2026, 3, 1));
        });
        assertThat(plan.before().value()).isEqualTo(0.5);
        assertThat(plan.after().value()).isCloseTo(1, within(1e-9));
        assertThat(plan.left()).isEmpty();
    }

    @Test
    void weeks_off_are_empty_and_the_work_goes_on_after_them() {
        DevelopmentPlan plan = plan(aPlanRequest()
                .missing("2.A.1.e", 4, 2)
                .withWeekOff("2026-01-12")
                .choosingFrom(anActivity("practise")
                        .developing("2.A.1.e")
                        .taking(15, 15)
                        .weekly(5, 5)));

        assertThat(plan.activities().getFirst().weeks().keySet())
                .containsExactly(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 19), LocalDate.of(2026, 1, 26));
    }

    @Test
    void nothing_missing_costs_nothing() {
        DevelopmentPlan plan = plan(aPlanRequest()
                .holding("2.A.1.e", 4)
                .choosingFrom(anActivity("practise").developing("2.A.1.e")));

        assertThat(plan.activities()).isEmpty();
        assertThat(plan.hours()).isZero();
        assertThat(plan.reviews()).hasSize(1);
        assertThat(plan.boundBy()).isEqualTo("Nothing is left to close.");
    }
}
