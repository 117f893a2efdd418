package dev.waymark.engine.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LowerBoundsTest {
    @Test
    void no_bound_is_above_the_best_that_trying_every_order_finds() {
        int sharp = 0;
        for (int seed = 0; seed < 150; seed++) {
            Project project = Projects.drawn(seed, 7, 0.15);
            Network net = new Network(project);
            int best = BruteForce.makespan(project);
            assertThat(LowerBounds.of(net)).as("seed %d", seed).isBetween(net.criticalPath(), best);
            sharp += LowerBounds.of(net) == best ? 1 : 0;
        }
        assertThat(sharp).isGreaterThan(75);
    }

    @Test
    void what_cannot_run_at_once_runs_in_a_row() {
        assertThat(LowerBounds.of(new Network(Projects.oneAtATime()))).isEqualTo(9);
    }

    @Test
    void energy_is_a_bound_where_no_two_clash() {
        // Six of one period of which two fit at once, after one and before one that each take a period.
        Activity third = new Activity(1, List.of(1), List.of(7));
        Project project = new Project(
                List.of(
                        new Activity(1, List.of(0), List.of(1, 2, 3, 4, 5, 6)),
                        third,
                        third,
                        third,
                        third,
                        third,
                        third,
                        new Activity(1, List.of(0), List.of())),
                List.of(2));
        assertThat(project.criticalPath()).isEqualTo(3);
        assertThat(LowerBounds.of(new Network(project))).isEqualTo(5);
    }

    @Test
    void a_clique_holds_only_what_never_runs_at_once() {
        for (int seed = 0; seed < 50; seed++) {
            Network net = new Network(Projects.drawn(seed, 15, 0.1));
            for (List<Integer> clique : Cliques.of(net)) {
                for (int a : clique) {
                    for (int b : clique) {
                        assertThat(a == b || net.apart(a, b)).isTrue();
                    }
                }
            }
        }
    }
}
