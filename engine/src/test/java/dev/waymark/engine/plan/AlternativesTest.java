package dev.waymark.engine.plan;

import static dev.waymark.engine.testing.ActivityBuilder.aLibraryOf;
import static dev.waymark.engine.testing.ActivityBuilder.anActivity;
import static dev.waymark.engine.testing.PlanRequestBuilder.aPlanRequest;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.PlanOutcome.Feasible;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Planned is "read", which raises one element from level 2; the library has more than the plan was made of. */
class AlternativesTest {
    private static final ActivityLibrary LIBRARY = aLibraryOf(
            anActivity("read").developing("2.A.1.e").taking(40, 40),
            anActivity("write").developing("2.A.1.e").taking(10, 20),
            anActivity("mix").developing("2.A.1.e", 0.4).developing("2.A.1.a", 0.6),
            anActivity("elsewhere").developing("2.A.1.a"),
            anActivity("for-masters").developing("2.A.1.e").forLevels(5, 7),
            anActivity("for-beginners").developing("2.A.1.e").forLevels(0, 2),
            anActivity("done").developing("2.A.1.e"),
            anActivity("in-dollars").developing("2.A.1.e").costing(Money.of(10, "USD")),
            anActivity("at-work").developing("2.A.1.e").atWork(),
            anActivity("meet").of(ActivityKind.CONNECTION));

    private static Alternatives alternatives(boolean employed) {
        var request = aPlanRequest()
                .missing("2.A.1.e", 4, 2)
                .choosingFrom(anActivity("read").developing("2.A.1.e").taking(40, 40));
        DevelopmentPlan plan =
                ((Feasible) new DraftPlan().draft((employed ? request : request.withoutJob()).build())).plan();
        return new Alternatives(plan, LIBRARY, Set.of("done"));
    }

    private static List<String> ids(List<Activity> activities) {
        return activities.stream().map(Activity::id).toList();
    }

    @Test
    void what_raises_the_same_at_ones_level_comes_with_most_of_it_first() {
        assertThat(ids(alternatives(false).to("read"))).containsExactly("write", "mix");
    }

    @Test
    void what_needs_a_job_is_for_those_who_have_one() {
        assertThat(ids(alternatives(true).to("read"))).containsExactly("at-work", "write", "mix");
    }

    @Test
    void nothing_stands_in_for_what_is_not_planned() {
        assertThat(alternatives(true).to("write")).isEmpty();
    }

    @Test
    void all_words_must_be_said_and_what_is_planned_or_done_is_not_found() {
        Alternatives alternatives = alternatives(false);

        assertThat(ids(alternatives.matching("Title WRITE"))).containsExactly("write");
        assertThat(ids(alternatives.matching("read"))).isEmpty();
        assertThat(ids(alternatives.matching("done"))).isEmpty();
        assertThat(ids(alternatives.matching("")))
                .containsExactly("write", "mix", "elsewhere", "for-masters", "for-beginners", "meet");
    }
}
