package dev.waymark.engine.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NeighbourhoodSearchTest {
    @BeforeAll
    static void load() {
        SolverLibrary.load();
    }

    @Test
    void keeping_the_partial_order_keeps_the_schedule_right_however_it_is_delayed() {
        for (int seed = 0; seed < 100; seed++) {
            Project project = Projects.drawn(seed, 15, 0.1);
            Network net = new Network(project);
            int[] starts = new SerialGeneration(net).schedule(Sampling.strict(net, PriorityRule.LATEST_FINISH));
            PartialOrder order = new PartialOrder(net, starts);
            int[] delayed = new int[net.size];
            for (int a : Orders.byStart(net, starts)) {
                // Some start later than they could; whatever comes after has to give way.
                delayed[a] += a % 3;
                for (int next : order.next(a, new BitSet()).stream().toArray()) {
                    delayed[next] = Math.max(delayed[next], delayed[a] + net.duration[a]);
                }
            }
            GenerationTest.assertRight(project, net, delayed);
        }
    }

    @Test
    void so_many_are_freed_as_were_asked_for() {
        Network net = new Network(Projects.drawn(1, 30, 0.1));
        int[] starts = new SerialGeneration(net).schedule(net.ranked);
        Neighbourhoods neighbourhoods = new Neighbourhoods(net, Projects.random(1));
        for (int draw = 0; draw < 50; draw++) {
            assertThat(neighbourhoods.draw(starts, 12).cardinality()).isEqualTo(12);
        }
    }

    @Test
    void what_is_found_nearby_is_right_and_no_longer_than_asked() {
        int found = 0;
        for (int seed = 0; seed < 20; seed++) {
            Project project = Projects.drawn(seed, 25, 0.05);
            Network net = new Network(project);
            int[] starts =
                    new SerialGeneration(net).schedule(Sampling.strict(net, PriorityRule.GREATEST_POSITIONAL_WEIGHT));
            int target = net.makespan(starts) - 1;
            Optional<int[]> shorter = new NeighbourhoodSearch(net, Projects.random(seed), 1)
                    .attempt(starts, net.criticalPath(), target, TimeLeft.UNLIMITED);
            if (shorter.isPresent()) {
                found++;
                GenerationTest.assertRight(project, net, shorter.get());
                assertThat(net.makespan(shorter.get())).isLessThanOrEqualTo(target);
            }
        }
        assertThat(found).isPositive();
    }
}
