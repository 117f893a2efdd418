package dev.waymark.server.pages;

import static dev.waymark.engine.testing.PlannedActivityBuilder.aPlannedActivity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.testing.SamplePlan;
import dev.waymark.server.progress.ProgressSoFar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThisWeeksTest {
    @Test
    void a_week_asks_for_what_is_planned_in_it() {
        TodayView view = on("2026-11-18");

        assertThat(view.headline()).isEqualTo("One thing this week");
        assertThat(view.activities()).extracting(TodayView.ThisWeek::title).containsExactly("Read");
    }

    @Test
    void what_should_have_been_finished_stays_until_it_is_done() {
        TodayView view = on("2026-12-02");

        assertThat(view.headline()).isEqualTo("Two things this week");
        assertThat(view.activities()).extracting(TodayView.ThisWeek::title).containsExactly("Read", "Write");
    }

    @Test
    void before_a_plan_begins_its_first_week_is_shown() {
        TodayView view = on("2026-11-01");

        assertThat(view.headline()).isEqualTo("One thing in your first week");
        assertThat(view.lead()).startsWith("The plan begins on Monday 16 November 2026");
    }

    private static TodayView on(String day) {
        var plan = SamplePlan.of(List.of(
                aPlannedActivity("read", "Read").from("2026-11-16").weeks(2, 3).build(),
                aPlannedActivity("write", "Write")
                        .from("2026-11-30")
                        .weeks(2, 3)
                        .build()));
        return new ThisWeeks(plan, new ProgressSoFar(List.of(), List.of(), List.of()), LocalDate.parse(day)).view("");
    }
}
