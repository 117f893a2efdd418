package dev.waymark.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.smart.CheckGoal;
import dev.waymark.engine.smart.GoalContext;
import dev.waymark.engine.smart.SmartReading;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan's own goals are held to what is asked of people's. */
class GoalsAreSmartTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void every_goal_that_a_plan_sets_holds_all_five_letters(long seed) {
        PlanRequest request = GeneratedPlansTest.generated(seed).build();
        DevelopmentPlan plan = ((PlanOutcome.Feasible) new DraftPlan().draft(request)).plan();
        List<String> missing = request.gap().open().stream()
                .map(gap -> gap.requirement().element().distinctName())
                .toList();
        GoalContext context = GoalContext.on(request.availability().start())
                .toward(request.gap().target().title(), missing);

        assertThat(plan.goals()).isNotEmpty().allSatisfy(goal -> {
            SmartReading reading = CheckGoal.of(goal.statement(), context);
            assertThat(reading.missing()).as(goal.statement()).isEmpty();
        });
    }
}
