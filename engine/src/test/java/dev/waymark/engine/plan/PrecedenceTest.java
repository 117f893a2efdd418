package dev.waymark.engine.plan;

import static dev.waymark.engine.testing.ActivityBuilder.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.testing.ActivityBuilder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrecedenceTest {
    private static final String MATHS = "2.A.1.e";

    private static Candidate reached(ActivityBuilder activity) {
        return candidate(activity, Set.of(new ElementId(MATHS)), Set.of());
    }

    private static Candidate candidate(ActivityBuilder activity, Set<ElementId> reached, Set<ElementId> later) {
        return new Candidate(activity.build(), List.of(), Money.of(0, "EUR"), reached, later, false);
    }

    private static List<String> orders(Candidate... candidates) {
        return new Precedence(List.of(candidates))
                .orders().stream().map(o -> o.first() + " → " + o.second()).toList();
    }

    @Test
    void applying_waits_for_learning_and_connections_but_not_for_the_mentor() {
        assertThat(orders(
                        candidate(anActivity("apply").of(ActivityKind.APPLICATION), Set.of(), Set.of()),
                        candidate(anActivity("people").of(ActivityKind.CONNECTION), Set.of(), Set.of()),
                        candidate(anActivity("mentor").of(ActivityKind.MENTORING), Set.of(), Set.of()),
                        reached(anActivity("learn").developing(MATHS))))
                .containsExactly("people → apply", "learn → apply");
    }

    @Test
    void the_easier_comes_before_what_is_still_out_of_reach() {
        ElementId maths = new ElementId(MATHS);

        assertThat(orders(
                        candidate(anActivity("hard").developing(MATHS).forLevels(4, 7), Set.of(), Set.of(maths)),
                        reached(anActivity("easy").developing(MATHS).forLevels(1, 5))))
                .containsExactly("easy → hard");
    }

    @Test
    void the_course_comes_before_its_certificate() {
        assertThat(orders(
                        reached(anActivity("certificate")
                                .of(ActivityKind.CERTIFICATION)
                                .developing(MATHS)),
                        reached(anActivity("course").of(ActivityKind.COURSE).developing(MATHS))))
                .containsExactly("course → certificate");
    }

    @Test
    void what_an_activity_builds_on_wins_over_what_would_turn_in_a_circle() {
        ElementId maths = new ElementId(MATHS);

        assertThat(orders(
                        candidate(anActivity("hard").developing(MATHS).forLevels(4, 7), Set.of(), Set.of(maths)),
                        reached(anActivity("easy")
                                .developing(MATHS)
                                .forLevels(1, 5)
                                .after("between")),
                        reached(anActivity("between")
                                .developing(MATHS)
                                .forLevels(1, 5)
                                .after("hard"))))
                .containsExactly("hard → between", "between → easy");
    }
}
