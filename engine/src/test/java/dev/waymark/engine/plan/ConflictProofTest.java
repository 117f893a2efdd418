package dev.waymark.engine.plan;

import static dev.waymark.engine.testing.ActivityBuilder.anActivity;
import static dev.waymark.engine.testing.PlanRequestBuilder.aPlanRequest;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.testing.PlanRequestBuilder;
import org.junit.jupiter.api.Test;

class ConflictProofTest {
    private static PlanRequestBuilder tooMuch() {
        return aPlanRequest()
                .missing("2.A.1.e", 4, 2)
                .choosingFrom(anActivity("practise")
                        .developing("2.A.1.e")
                        .taking(20, 40)
                        .weekly(1, 10))
                .withHoursPerWeek(4)
                .forWeeks(8)
                .wantingReadiness(1);
    }

    @Test
    void every_limit_of_a_conflict_is_needed_for_it_and_the_conflict_is_proven() {
        ConflictProof proof = ConflictProof.of(tooMuch().withBudget(0).build());

        assertThat(proof.proven()).isTrue();
        assertThat(proof.needless()).isEmpty();
        assertThat(proof.conflict())
                .containsExactly(
                        "being done by 1 March 2026 with 80% confidence",
                        "4 hours a week, 3 activities at once", "a readiness of 100%");
    }

    @Test
    void a_wish_that_stands_in_the_way_is_part_of_it() {
        ConflictProof proof = ConflictProof.of(
                tooMuch().withHoursPerWeek(8).without("practise").build());

        assertThat(proof.needless()).isEmpty();
        assertThat(proof.conflict()).contains("leaving out “Title of practise”", "a readiness of 100%");
    }

    @Test
    void what_gains_most_in_an_hour_is_taken_first_by_a_greedy_plan_and_no_more_than_is_wanted() {
        PlanRequestBuilder request = aPlanRequest()
                .missing("2.A.1.e", 4, 2)
                .missing("2.A.1.b", 4, 2)
                .choosingFrom(
                        anActivity("whole").developing("2.A.1.e").taking(20, 40).weekly(1, 5),
                        anActivity("half")
                                .developing("2.A.1.b", 0.5)
                                .developing("2.A.1.e", 0.5)
                                .taking(20, 40)
                                .weekly(1, 5));

        assertThat(GreedyPlan.of(request.wantingReadiness(0.6).build())).isEqualTo(new GreedyPlan(0.25, 8));
        assertThat(GreedyPlan.of(request.withHoursPerWeek(5).forWeeks(8).build())
                        .weeks())
                .isEqualTo(8);
    }
}
