package dev.waymark.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever cannot be done, the ways out that are offered are ways out. */
class GeneratedRepairsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void every_repair_is_a_plan_that_keeps_the_changed_request(long seed) {
        PlanRequest request = GeneratedPlansTest.generated(seed).build();
        DevelopmentPlan most = ((PlanOutcome.Feasible) new DraftPlan().draft(request)).plan();
        double wanted = Math.min(1, most.after().value() + 0.05);
        PlanRequest tooMuch = request.withReadiness(java.util.OptionalDouble.of(wanted));

        if (new DraftPlan().draft(tooMuch) instanceof PlanOutcome.Infeasible infeasible) {
            assertThat(infeasible.conflict()).isNotEmpty();
            for (PlanOutcome.Repair repair : infeasible.repairs()) {
                assertThat(ScheduleCheck.violations(repair.plan())).isEmpty();
                assertThat(new DraftPlan().draft(repair.plan().request()))
                        .as(repair.option())
                        .isInstanceOf(PlanOutcome.Feasible.class);
            }
        }
    }
}
