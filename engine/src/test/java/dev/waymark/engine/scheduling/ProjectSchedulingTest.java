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
