package dev.waymark.engine.plan;

import static dev.waymark.engine.testing.ActivityBuilder.anActivity;
import static dev.waymark.engine.testing.PlanRequestBuilder.aPlanRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.testing.PlanRequestBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandTest {
    private static final String MATHS = "2.A.1.e";
    private static final String SPEAKING = "2.A.1.d";
    private static final Element MATHEMATICS = new Element(new ElementId(MATHS), "Element " + MATHS);

    /** Speaking gains more in an hour, and there is not time for both. */
    private static PlanRequestBuilder tornBetweenTwo() {
        return aPlanRequest()
                .missing(MATHS, 3, 4, 2, 30)
                .missing(SPEAKING, 5, 4, 2, 20)
                .choosingFrom(
                        anActivity("calculate").developing(MATHS).taking(10, 60).weekly(1, 20),
                        anActivity("speak").developing(SPEAKING).taking(10, 40))
                .withHoursPerWeek(5)
                .forWeeks(10);
    }

    private static List<String> planned(PlanRequestBuilder request) {
        DevelopmentPlan plan = ((PlanOutcome.Feasible) new DraftPlan().draft(request.build())).plan();
        assertThat(ScheduleCheck.violations(plan)).isEmpty();
        return plan.activities().stream()
                .map(a -> "%s %.0f h".formatted(a.activity().id(), a.hours()))
                .toList();
    }

    @Test
    void a_level_insisted_on_is_reached_before_anything_else() {
        assertThat(planned(tornBetweenTwo())).contains("speak 40 h");
        assertThat(planned(tornBetweenTwo().insistingOn(new Demand.Level(MATHEMATICS, 3))))
                .contains("calculate 30 h");
    }

    @Test
    void a_tool_insisted_on_is_learnt_though_nothing_else_speaks_for_it() {
        PlanRequestBuilder request = aPlanRequest()
                .missing(SPEAKING, 5, 4, 2, 20)
                .lackingTool("Loom")
                .choosingFrom(
                        anActivity("weave").teaching("Loom").taking(30, 30),
                        anActivity("speak").developing(SPEAKING).taking(10, 40))
                .wantingReadiness(0.6)
                .withHoursPerWeek(5)
                .forWeeks(20);

        assertThat(planned(request)).containsExactly("speak 10 h");
        assertThat(planned(request.insistingOn(new Demand.Tool("Loom"))))
                .containsExactlyInAnyOrder("speak 10 h", "weave 30 h");
    }

    @Test
    void what_cannot_be_insisted_on_is_named_and_a_plan_without_it_is_offered() {
        PlanOutcome.Infeasible outcome = (PlanOutcome.Infeasible) new DraftPlan()
                .draft(tornBetweenTwo()
                        .lackingTool("Loom")
                        .insistingOn(new Demand.Tool("Loom"))
                        .build());

        assertThat(outcome.proven()).isTrue();
        assertThat(outcome.conflict()).containsExactly("the activities in the library", "Loom");
        assertThat(outcome.repairs())
                .extracting(PlanOutcome.Repair::change)
                .containsExactly("without insisting on Loom");
    }

    @Test
    void too_little_time_for_what_is_insisted_on_is_told_with_the_hours_it_takes() {
        PlanOutcome.Infeasible outcome = (PlanOutcome.Infeasible) new DraftPlan()
                .draft(tornBetweenTwo()
                        .forWeeks(5)
                        .insistingOn(new Demand.Level(MATHEMATICS, 4))
                        .build());

        assertThat(outcome.conflict())
                .containsExactly(
                        "being done by 8 February 2026 with 80% confidence",
                        "5 hours a week, 3 activities at once", "Element 2.A.1.e at level 4");
        assertThat(outcome.repairs())
                .extracting(PlanOutcome.Repair::option)
                .containsExactly("--hours-per-week 12", "--by 2026-03-29", "leave out that --must");
    }

    @Test
    void what_the_target_does_not_ask_for_makes_no_request() {
        assertThatThrownBy(() -> new DraftPlan()
                        .draft(tornBetweenTwo()
                                .insistingOn(new Demand.Level(MATHEMATICS, 6))
                                .build()))
                .isInstanceOf(UnusableRequest.class)
                .hasMessageContaining("does not ask for Element 2.A.1.e at level 6");
        assertThatThrownBy(() -> new DraftPlan()
                        .draft(tornBetweenTwo()
                                .insistingOn(new Demand.Tool("Anvil"))
                                .build()))
                .isInstanceOf(UnusableRequest.class)
                .hasMessageContaining("Anvil is not among the tools");
    }
}
