package dev.waymark.engine.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GenerationTest {
    @Test
    void serial_generation_takes_the_order_as_it_is() {
        Network net = new Network(Projects.oneAtATime());
        assertThat(new SerialGeneration(net).schedule(new int[] {2, 0, 1})).containsExactly(4, 6, 0);
    }

    @Test
    void serial_generation_fills_gaps_that_were_left() {
        Project project = new Project(
                List.of(
                        new Activity(3, List.of(1), List.of(1)),
                        new Activity(1, List.of(2), List.of()),
                        new Activity(2, List.of(1), List.of())),
                List.of(2));
        assertThat(new SerialGeneration(new Network(project)).schedule(new int[] {0, 1, 2}))
                .containsExactly(0, 3, 0);
    }

    @Test
    void parallel_generation_starts_whatever_fits_rather_than_wait() {
        Project project = new Project(
                List.of(
                        new Activity(1, List.of(1), List.of(1)),
                        new Activity(2, List.of(2), List.of()),
                        new Activity(3, List.of(1), List.of())),
                List.of(2));
        assertThat(new ParallelGeneration(new Network(project)).schedule(new int[] {0, 1, 2}))
                .containsExactly(0, 3, 0);
    }

    @Test
    void every_scheme_and_rule_gives_right_schedules_and_justifying_never_lengthens_them() {
        for (int seed = 0; seed < 200; seed++) {
            Project project = Projects.drawn(seed, 12, 0.15);
            Network net = new Network(project);
            Sampling sampling = new Sampling(net, Projects.random(seed));
            for (PriorityRule rule : PriorityRule.values()) {
                for (int[] order : List.of(Sampling.strict(net, rule), sampling.draw(rule))) {
                    int[] serial = new SerialGeneration(net).schedule(order);
                    int[] parallel = new ParallelGeneration(net).schedule(order);
                    int[] justified = new Justification(net).improve(serial);
                    assertRight(project, net, serial);
                    assertRight(project, net, parallel);
                    assertRight(project, net, justified);
                    assertThat(net.makespan(justified)).isLessThanOrEqualTo(net.makespan(serial));
                }
            }
        }
    }

    @Test
    void breeding_never_loses_its_best_and_is_the_same_each_time() {
        for (int seed = 0; seed < 10; seed++) {
            Project project = Projects.drawn(seed, 20, 0.1);
            Network net = new Network(project);
            Evolution one = new Evolution(net, Projects.random(7));
            Evolution same = new Evolution(net, Projects.random(7));
            for (int generation = 0; generation < 5; generation++) {
                int before = one.bestMakespan();
                one.advance();
                same.advance();
                assertThat(one.bestMakespan()).isLessThanOrEqualTo(before);
                assertThat(one.best()).containsExactly(same.best());
                assertRight(project, net, one.best());
            }
        }
    }

    static void assertRight(Project project, Network net, int[] starts) {
        assertThat(TimingCheck.faults(
                        project, new Timing(Arrays.stream(starts).boxed().toList(), net.makespan(starts), 0)))
                .isEmpty();
    }
}
