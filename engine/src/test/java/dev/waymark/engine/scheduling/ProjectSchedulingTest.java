package dev.waymark.engine.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectSchedulingTest {
    @Test
    void finds_and_proves_what_trying_every_order_finds() {
        for (int seed = 0; seed < 40; seed++) {
            Project project = Projects.drawn(seed, 7, 0.15);
            Timing timing = new ProjectScheduling(seed, 1).schedule(project, TimeLeft.UNLIMITED);
            assertThat(timing.makespan()).as("seed %d", seed).isEqualTo(BruteForce.makespan(project));
            assertThat(timing.isProven()).isTrue();
            assertThat(TimingCheck.faults(project, timing)).isEmpty();
        }
    }

    @Test
    void two_workers_find_the_same_makespan_and_bound() {
        for (int seed = 0; seed < 10; seed++) {
            Project project = Projects.drawn(seed, 7, 0.15);
            Timing timing = new ProjectScheduling(seed, 2).schedule(project, TimeLeft.UNLIMITED);
            assertThat(timing.makespan()).as("seed %d", seed).isEqualTo(BruteForce.makespan(project));
            assertThat(timing.isProven()).isTrue();
            assertThat(TimingCheck.faults(project, timing)).isEmpty();
        }
    }

    @Test
    void a_proof_from_behind_finds_right_schedules_and_the_same_bound() {
        SolverLibrary.load();
        for (int seed = 0; seed < 20; seed++) {
            Project project = Projects.drawn(seed, 7, 0.15);
            Network net = new Network(project);
            int[] inARow = new int[net.size];
            for (int at = 1; at < net.size; at++) {
                int before = net.ranked[at - 1];
                inARow[net.ranked[at]] = inARow[before] + net.duration[before];
            }
            Incumbent incumbent = new Incumbent(net, inARow, net.criticalPath());
            new Proof(net, true, incumbent, 1, 1).search(seed % 2 == 0, TimeLeft.UNLIMITED);
            assertThat(incumbent.makespan()).isEqualTo(BruteForce.makespan(project));
            assertThat(incumbent.isProven()).isTrue();
            assertThat(TimingCheck.faults(project, incumbent.timing())).isEmpty();
        }
    }

    @Test
    void the_plain_model_agrees() {
        for (int seed = 100; seed < 110; seed++) {
            Project project = Projects.drawn(seed, 7, 0.15);
            Timing plain = PlainModel.solve(project, 1, () -> 60).orElseThrow();
            assertThat(plain.makespan()).isEqualTo(BruteForce.makespan(project));
            assertThat(TimingCheck.faults(project, plain)).isEmpty();
        }
    }

    @Test
    void the_same_project_and_seed_give_the_same_schedule() {
        for (int seed = 0; seed < 5; seed++) {
            Project project = Projects.drawn(seed, 20, 0.1);
            assertThat(new ProjectScheduling(3, 1).schedule(project, TimeLeft.UNLIMITED))
                    .isEqualTo(new ProjectScheduling(3, 1).schedule(project, TimeLeft.UNLIMITED));
        }
    }

    @Test
    void there_is_a_schedule_even_when_no_time_is_left() {
        Project project = Projects.drawn(5, 20, 0.1);
        Timing timing = new ProjectScheduling(1, 1).schedule(project, () -> 0);
        assertThat(TimingCheck.faults(project, timing)).isEmpty();
        assertThat(timing.lowerBound()).isLessThanOrEqualTo(timing.makespan());
    }
}
