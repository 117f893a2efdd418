package dev.waymark.engine.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimingCheckTest {
    private final Project project = Projects.oneAtATime();

    @Test
    void a_right_schedule_has_no_faults() {
        assertThat(faults(9, 0, 2, 5)).isEmpty();
        assertThat(faults(9, 4, 6, 0)).isEmpty();
    }

    @Test
    void starting_before_a_predecessor_is_done_is_a_fault() {
        assertThat(faults(9, 3, 0, 5)).contains("activity 1 starts at 0, before activity 0 is done at 5");
    }

    @Test
    void using_more_than_there_is_is_a_fault() {
        assertThat(faults(8, 0, 2, 4)).containsExactly("2 of resource 0 are used in period 4 where there are 1");
    }

    @Test
    void a_wrong_makespan_is_a_fault() {
        assertThat(faults(8, 0, 2, 5)).containsExactly("the last activity is done at 9, not at 8");
    }

    @Test
    void starting_before_the_project_is_a_fault() {
        assertThat(faults(9, -1, 2, 5)).containsExactly("activity 0 starts at -1, before the project");
    }

    @Test
    void a_start_too_few_is_a_fault() {
        assertThat(faults(5, 0, 2)).containsExactly("2 start times for 3 activities");
    }

    private List<String> faults(int makespan, Integer... starts) {
        return TimingCheck.faults(project, new Timing(List.of(starts), makespan, 0));
    }
}
