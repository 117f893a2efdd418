package dev.waymark.engine.plan;

import static dev.waymark.engine.testing.ActivityBuilder.anActivity;
import static dev.waymark.engine.testing.PlanRequestBuilder.aPlanRequest;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.library.StarterLibrary;
import dev.waymark.engine.testing.PlanRequestBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefinementTest {
    private static DevelopmentPlan plan(PlanRequestBuilder request) {
        DevelopmentPlan plan = ((PlanOutcome.Feasible) new DraftPlan().draft(request.build())).plan();
        assertThat(ScheduleCheck.violations(plan)).isEmpty();
        return plan;
    }

    /** Ten hours of readiness that can be had slowly for nothing, or fast for money. */
    private static PlanRequestBuilder slowOrDear() {
        return aPlanRequest()
                .missing("2.A.1.e", 4, 2)
                .choosingFrom(
                        anActivity("slow").developing("2.A.1.e").taking(20, 20).weekly(1, 1),
                        anActivity("dear")
                                .developing("2.A.1.e")
                                .taking(20, 20)
                                .weekly(5, 5)
                                .costing(300))
                .wantingReadiness(0.7);
    }

    private static List<Objective.Aim> aims(DevelopmentPlan plan) {
        return plan.objectives().stream().map(Objective::aim).toList();
    }

    @Test
    void of_plans_that_reach_what_is_wanted_the_earliest_is_taken_and_only_then_the_cheapest() {
        DevelopmentPlan plan = plan(slowOrDear());

        assertThat(plan.activities()).extracting(a -> a.activity().id()).containsExactly("dear");
        assertThat(aims(plan))
                .containsExactly(Objective.Aim.END, Objective.Aim.MONEY, Objective.Aim.HOURS, Objective.Aim.EVENNESS);
        assertThat(plan.objectives()).allSatisfy(o -> assertThat(o.gap()).isLessThanOrEqualTo(0.01));
        assertThat(plan.objectives().getFirst().value()).isEqualTo(4);
        assertThat(plan.objectives().get(1).value()).isEqualTo(300_00);
    }

    @Test
    void without_the_money_it_is_done_slowly_and_that_is_the_best_possible() {
        DevelopmentPlan plan = plan(slowOrDear().withBudget(100));

        assertThat(plan.activities()).extracting(a -> a.activity().id()).containsExactly("slow");
        assertThat(plan.objectives().getFirst()).isEqualTo(new Objective(Objective.Aim.END, 20, 20));
        assertThat(plan.howClose())
                .isEqualTo(
                        "Proven of what was weighed, each aim after those before it: as good as any plan under these limits in how early it"
                                + " is done, what it costs, the hours it takes and how even its weeks are.");
    }

    @Test
    void as_much_as_possible_fills_the_weeks_to_the_last_hour_by_hours_that_fit() {
        // 3 hours a week for 7 weeks; neither of the two fits a whole number of times in its least, middle or most
        // hours.
        DevelopmentPlan plan = plan(aPlanRequest()
                .missing("2.A.1.e", 6, 6)
                .missing("2.A.1.b", 6, 6)
                .withHoursPerWeek(3)
                .forWeeks(7)
                .choosingFrom(
                        anActivity("read").developing("2.A.1.e").taking(5, 14).weekly(1, 3),
                        anActivity("write").developing("2.A.1.b").taking(5, 14).weekly(1, 3)));

        assertThat(plan.hours()).isEqualTo(21);
        assertThat(plan.objectives().getFirst().aim()).isEqualTo(Objective.Aim.READINESS);
        assertThat(plan.objectives().getFirst().gap()).isLessThanOrEqualTo(0.01);
    }

    /** A draft that nobody has looked for a better one than. */
    private static Draft unrefined(PlanRequest request) {
        return new Drafting(request, new Patience(10, 8, Integer.MAX_VALUE, true, true, 0), step -> {})
                .draft()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void looking_for_a_better_plan_never_ends_in_a_worse_one(long seed) {
        PlanRequest request = GeneratedPlansTest.generated(seed).build();

        double before = unrefined(request).choice().gain(new OpenGaps(request.gap()));
        DevelopmentPlan after = ((PlanOutcome.Feasible) new DraftPlan().draft(request)).plan();

        assertThat(after.after().value() - after.before().value()).isGreaterThanOrEqualTo(before - 0.0005);
    }

    @Test
    void among_more_activities_than_can_be_weighed_in_time_it_is_no_worse_either_and_claims_no_proof() {
        PlanRequestBuilder wide =
                aPlanRequest().choosingFrom(StarterLibrary.load()).forWeeks(150).withHoursPerWeek(5);
        StarterLibrary.load().activities().stream()
                .flatMap(a -> a.develops().keySet().stream())
                .distinct()
                .sorted()
                .limit(40)
                .forEach(id -> wide.missing(id.value(), 3, 5, 1.2, 60));
        PlanRequest request = wide.build();

        double before = unrefined(request).choice().gain(new OpenGaps(request.gap()));
        DevelopmentPlan after = plan(wide);

        assertThat(before).isGreaterThan(0);
        assertThat(after.after().value() - after.before().value()).isGreaterThanOrEqualTo(before - 0.0005);
        assertThat(after.objectives().getFirst().bound())
                .isGreaterThanOrEqualTo(after.objectives().getFirst().value() - 1e-9);
    }

    @Test
    void what_is_not_proven_says_how_far_from_the_best_possible_it_may_be() {
        assertThat(Closeness.inWords(List.of(
                        new Objective(Objective.Aim.READINESS, 0.2, 0.2),
                        new Objective(Objective.Aim.END, 104, 100),
                        new Objective(Objective.Aim.MONEY, 0, 0),
                        new Objective(Objective.Aim.HOURS, 80, 20))))
                .isEqualTo(
                        "Proven of what was weighed, each aim after those before it: as good as any plan under these limits in how ready you"
                                + " are and what it costs; how early it is done within 4% of the best possible.");
        assertThat(Closeness.inWords(List.of(new Objective(Objective.Aim.HOURS, 80, 20))))
                .isEqualTo(
                        "Proven of what was weighed, each aim after those before it: how much better there is in the hours"
                                + " it takes was not found out.");
        assertThat(Closeness.inWords(List.of())).isEmpty();
    }
}
