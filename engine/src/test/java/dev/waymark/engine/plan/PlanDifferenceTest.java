package dev.waymark.engine.plan;

import static dev.waymark.engine.testing.PlannedActivityBuilder.aPlannedActivity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.PlanDifference.Pair;
import dev.waymark.engine.testing.PlannedActivityBuilder;
import dev.waymark.engine.testing.SamplePlan;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlanDifferenceTest {
    private final PlannedActivity read = reading().build();
    private final PlannedActivity write =
            aPlannedActivity("write", "Write").from("2027-02-01").build();

    private static PlannedActivityBuilder reading() {
        return aPlannedActivity("read", "Read").from("2027-01-04").weeks(4, 3);
    }

    private static DevelopmentPlan plan(PlannedActivity... activities) {
        return SamplePlan.of(Arrays.asList(activities));
    }

    @Test
    void equal_plans_differ_in_nothing() {
        PlanDifference same =
                PlanDifference.between(plan(read, write), plan(reading().build(), write));

        assertThat(same.isNothing()).isTrue();
        assertThat(same.stays()).hasSize(2);
        assertThat(same.hours().isSame()).isTrue();
        assertThat(same.end().isSame()).isTrue();
    }

    @Test
    void what_comes_goes_moves_and_stays_is_told_apart() {
        PlannedActivity later = reading().from("2027-01-11").build();
        PlannedActivity speak = aPlannedActivity("speak", "Speak")
                .from("2027-03-01")
                .weeks(2, 5)
                .build();

        PlanDifference difference = PlanDifference.between(plan(read, write), plan(later, speak));

        assertThat(difference.comes()).containsExactly(speak);
        assertThat(difference.goes()).containsExactly(write);
        assertThat(difference.changes()).containsExactly(new Pair<>(read, later));
        assertThat(difference.stays()).isEmpty();
        assertThat(difference.isNothing()).isFalse();
        assertThat(difference.hours()).isEqualTo(new Pair<>(24.0, 22.0));
        assertThat(difference.end()).isEqualTo(new Pair<>(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 14)));
    }

    @Test
    void other_hours_in_the_same_weeks_and_another_price_are_changes() {
        assertThat(PlanDifference.between(
                                plan(read), plan(reading().weeks(4, 3.5).build()))
                        .changes())
                .hasSize(1);
        assertThat(PlanDifference.between(
                                plan(read),
                                plan(reading().costing(Money.of(10, "EUR")).build()))
                        .changes())
                .hasSize(1);
    }

    @Test
    void what_comes_out_at_the_end_stands_side_by_side() {
        PlanDifference difference = PlanDifference.between(plan(), plan(read));

        assertThat(difference.cost()).isEqualTo(new Pair<>(Money.of(0, "EUR"), Money.of(1140, "EUR")));
        assertThat(difference.readiness().before().value()).isEqualTo(0.66);
        assertThat(difference.readiness().after().value()).isEqualTo(0.86);
        assertThat(difference.likely().isSame()).isTrue();
        assertThat(difference.chance()).isEqualTo(new Pair<>(0.82, 0.82));
    }
}
