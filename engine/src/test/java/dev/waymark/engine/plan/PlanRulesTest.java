package dev.waymark.engine.plan;

import static dev.waymark.engine.testing.ActivityBuilder.anActivity;
import static dev.waymark.engine.testing.PlanRequestBuilder.aPlanRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.testing.PlanRequestBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanRulesTest {
    private static final String MATHS = "2.A.1.e";
    private static final String SPEAKING = "2.A.1.d";

    private static DevelopmentPlan plan(PlanRequestBuilder request) {
        DevelopmentPlan plan = ((PlanOutcome.Feasible) new DraftPlan().draft(request.build())).plan();
        assertThat(ScheduleCheck.violations(plan)).isEmpty();
        return plan;
    }

    private static List<String> ids(DevelopmentPlan plan) {
        return plan.activities().stream().map(a -> a.activity().id()).toList();
    }

    @Test
    void an_unknown_cost_is_passed_over_and_said() {
        DevelopmentPlan plan = plan(aPlanRequest()
                .missing(MATHS, 4, 2)
                .choosingFrom(anActivity("in-dollars").developing(MATHS).costing(Money.of(10, "USD"))));

        assertThat(plan.activities()).isEmpty();
        assertThat(plan.remarks()).contains("The cost of “Title of in-dollars” is not known in EUR");
    }

    @Test
    void what_is_free_in_one_currency_is_free_in_another() {
        assertThat(ids(plan(aPlanRequest()
                        .missing(MATHS, 4, 2)
                        .choosingFrom(anActivity("free").developing(MATHS).costing(Money.of(0, "USD"))))))
                .containsExactly("free");
    }

    @Test
    void reading_closes_no_more_than_three_tenths_of_a_gap() {
        DevelopmentPlan plan = plan(aPlanRequest()
                .missing(MATHS, 4, 2)
                .choosingFrom(anActivity("read")
                        .of(ActivityKind.READING)
                        .developing(MATHS)
                        .taking(10, 40)));

        assertThat(plan.activities().getFirst().raises())
                .hasEntrySatisfying(
                        new Element(new ElementId(MATHS), "Element " + MATHS),
                        points -> assertThat(points).isCloseTo(0.5, within(0.1001)));
        assertThat(plan.after().value() - plan.before().value()).isLessThanOrEqualTo(0.3 * 0.5 + 1e-9);
    }

    @Test
    void an_activity_teaches_no_further_than_its_level() {
        DevelopmentPlan plan = plan(aPlanRequest()
                .missing(MATHS, 4, 3)
                .choosingFrom(
                        anActivity("basics").developing(MATHS).forLevels(0, 2).taking(20, 60)));

        assertThat(plan.after().value()).isCloseTo(0.5, within(1e-9));
        assertThat(plan.hours()).isEqualTo(20);
    }

    @Test
    void what_is_above_ones_level_waits_for_what_leads_there() {
        assertThat(ids(plan(aPlanRequest()
                        .missing(MATHS, 5, 4)
                        .choosingFrom(
                                anActivity("advanced")
                                        .developing(MATHS)
                                        .forLevels(3, 7)
                                        .taking(40, 40),
                                anActivity("basics")
                                        .developing(MATHS)
                                        .forLevels(0, 3)
                                        .taking(40, 40)))))
                .containsExactly("basics", "advanced");
        assertThat(ids(plan(aPlanRequest()
                        .missing(MATHS, 5, 4)
                        .choosingFrom(anActivity("advanced").developing(MATHS).forLevels(3, 7)))))
                .isEmpty();
    }

    @Test
    void what_comes_before_is_done_before() {
        assertThat(ids(plan(aPlanRequest()
                        .missing(MATHS, 4, 2)
                        .choosingFrom(
                                anActivity("second")
                                        .developing(MATHS)
                                        .taking(20, 20)
                                        .after("first"),
                                anActivity("first").developing(MATHS).taking(20, 20)))))
                .containsExactly("first", "second");
    }

    @Test
    void rehearsing_interviews_does_not_replace_the_application() {
        List<String> planned = ids(plan(aPlanRequest()
                .missing(MATHS, 4, 3)
                .missing(SPEAKING, 4, 2)
                .toward(CareerMove.CHANGE)
                .forWeeks(30)
                .choosingFrom(
                        anActivity("practise").developing(MATHS).taking(20, 60),
                        anActivity("cv").of(ActivityKind.APPLICATION).taking(5, 5),
                        anActivity("apply")
                                .of(ActivityKind.APPLICATION)
                                .taking(5, 5)
                                .after("cv"),
                        anActivity("rehearse")
                                .of(ActivityKind.APPLICATION)
                                .developing(SPEAKING)
                                .taking(10, 30)
                                .after("cv"))));

        assertThat(planned).contains("cv", "apply");
    }

    @Test
    void a_course_comes_with_practice() {
        assertThat(ids(plan(aPlanRequest()
                        .missing(MATHS, 4, 1)
                        .choosingFrom(
                                anActivity("study")
                                        .of(ActivityKind.COURSE)
                                        .developing(MATHS)
                                        .taking(10, 20),
                                anActivity("practise").developing(MATHS).taking(10, 10)))))
                .contains("practise");
    }

    @Test
    void what_needs_a_job_is_only_for_those_who_have_one() {
        PlanRequestBuilder request = aPlanRequest()
                .missing(MATHS, 4, 2)
                .choosingFrom(anActivity("stretch").developing(MATHS).atWork());

        assertThat(ids(plan(request))).containsExactly("stretch");
        assertThat(ids(plan(request.withoutJob()))).isEmpty();
    }

    @Test
    void finished_is_not_proposed_again_and_begun_is_finished_first() {
        PlanRequestBuilder request = aPlanRequest()
                .missing(MATHS, 4, 2)
                .missing(SPEAKING, 4, 2)
                .choosingFrom(
                        anActivity("done").developing(MATHS),
                        anActivity("begun").developing(SPEAKING).taking(20, 20).weekly(1, 3),
                        anActivity("new").developing(MATHS))
                .havingFinished("done")
                .inTheMiddleOf("begun", 14);
        DevelopmentPlan plan = plan(request);

        assertThat(ids(plan)).containsExactlyInAnyOrder("begun", "new");
        PlannedActivity begun = plan.activities().stream()
                .filter(a -> a.activity().id().equals("begun"))
                .findFirst()
                .orElseThrow();
        assertThat(begun.hours()).isEqualTo(6);
        assertThat(begun.start()).isEqualTo("2026-01-05");
        assertThat(begun.cost()).contains(Money.of(0, "EUR"));
    }

    @Test
    void a_missing_tool_is_learnt() {
        assertThat(ids(plan(aPlanRequest()
                        .holding(MATHS, 4)
                        .lackingTool("Python")
                        .choosingFrom(
                                anActivity("excel").of(ActivityKind.TOOL).teaching("Excel"),
                                anActivity("python").of(ActivityKind.TOOL).teaching("python")))))
                .containsExactly("python");
    }

    @Test
    void a_change_of_job_ends_with_applying_and_meets_people_on_the_way() {
        PlanRequestBuilder request = aPlanRequest()
                .missing(MATHS, 4, 3)
                .missing(SPEAKING, 4, 3)
                .choosingFrom(
                        anActivity("maths").developing(MATHS).taking(20, 60),
                        anActivity("speaking").developing(SPEAKING).taking(20, 60),
                        anActivity("apply").of(ActivityKind.APPLICATION).taking(6, 10),
                        anActivity("mentor")
                                .of(ActivityKind.MENTORING)
                                .taking(6, 10)
                                .weekly(1, 1),
                        anActivity("meet").of(ActivityKind.CONNECTION).taking(4, 4),
                        anActivity("meet-again").of(ActivityKind.CONNECTION).taking(4, 4));

        assertThat(ids(plan(request.toward(CareerMove.CHANGE))))
                .contains("mentor", "meet", "meet-again")
                .endsWith("apply");
        assertThat(ids(plan(request.toward(CareerMove.STAY)))).doesNotContain("apply");
    }

    @Test
    void requests_that_make_no_sense_are_refused_in_words() {
        assertThatThrownBy(() ->
                        new DraftPlan().draft(aPlanRequest().by("2025-01-01").build()))
                .isInstanceOf(UnusableRequest.class)
                .hasMessage("The plan should be done by 2025-01-01, but it starts on 2026-01-05: choose a later date.");
        assertThatThrownBy(() ->
                        new DraftPlan().draft(aPlanRequest().by("2037-01-01").build()))
                .hasMessageContaining("more than 10 years");
        assertThatThrownBy(() ->
                        new DraftPlan().draft(aPlanRequest().withHoursPerWeek(0).build()))
                .hasMessage("0 hours a week cannot be planned with: give from 0.5 to 60.");
    }

    @Test
    void slip_is_allowed_for() {
        DevelopmentPlan plan = plan(aPlanRequest()
                .missing(MATHS, 4, 3)
                .choosingFrom(
                        anActivity("practise").developing(MATHS).taking(60, 60).weekly(5, 5))
                .slipping(Pace.ASSUMED));

        assertThat(plan.activities().getFirst().weeks()).hasSize(12);
        assertThat(plan.forecast().p50()).isBetween("2026-05-17", "2026-05-31");
        assertThat(plan.forecast().p80()).isAfter(plan.forecast().p50());
        assertThat(plan.goals()).singleElement().satisfies(g -> {
            assertThat(g.by()).isEqualTo(plan.forecast().p80());
            assertThat(g.chance()).isGreaterThanOrEqualTo(0.8);
        });
    }
}
