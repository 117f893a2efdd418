package dev.waymark.server.pages;

import static dev.waymark.engine.testing.PlannedActivityBuilder.aPlannedActivity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.PlannedActivity;
import dev.waymark.engine.testing.SamplePlan;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanChangesTest {
    private static final PlannedActivity READ =
            aPlannedActivity("read", "Read").from("2026-11-16").weeks(2, 3).build();
    private static final PlannedActivity WRITE =
            aPlannedActivity("write", "Write").from("2026-11-30").weeks(2, 3).build();
    private static final PlannedActivity WRITE_LATER =
            aPlannedActivity("write", "Write").from("2026-12-07").weeks(2, 3).build();
    private static final PlannedActivity SPEAK =
            aPlannedActivity("speak", "Speak").from("2026-11-16").weeks(2, 3).build();

    @Test
    void a_plan_that_stays_says_so() {
        assertThat(PlanChanges.between(plan(READ, WRITE), plan(READ, WRITE), Set.of()))
                .containsExactly("Nothing had to change: the plan still holds.");
    }

    @Test
    void what_is_new_moved_dropped_or_done_is_told_apart() {
        List<String> changes = PlanChanges.between(plan(READ, SPEAK, WRITE), plan(WRITE_LATER), Set.of("read"));

        assertThat(changes)
                .anyMatch(c -> c.startsWith("Write ends on") && c.contains("instead of"))
                .contains("Done: Read.", "No longer planned: Speak.")
                .noneMatch(c -> c.startsWith("New:"));
        assertThat(PlanChanges.between(plan(READ), plan(READ, SPEAK), Set.of()))
                .anyMatch(c -> c.startsWith("New: Speak, from 16 November 2026"));
    }

    private static DevelopmentPlan plan(PlannedActivity... activities) {
        return SamplePlan.of(List.of(activities));
    }
}
