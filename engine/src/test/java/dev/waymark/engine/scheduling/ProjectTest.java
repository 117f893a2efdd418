package dev.waymark.engine.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectTest {
    @Test
    void the_critical_path_is_the_longest_chain() {
        assertThat(Projects.oneAtATime().criticalPath()).isEqualTo(5);
    }

    @Test
    void what_can_never_be_scheduled_is_refused_with_the_reason() {
        assertThatThrownBy(() -> new Project(List.of(new Activity(1, List.of(3), List.of())), List.of(2)))
                .hasMessage("activity 0 needs 3 of resource 0, which has 2");
        assertThatThrownBy(() -> new Project(List.of(new Activity(-1, List.of(), List.of())), List.of()))
                .hasMessage("activity 0 has a negative duration: -1");
        assertThatThrownBy(() -> new Project(List.of(new Activity(1, List.of(), List.of())), List.of(2)))
                .hasMessage("activity 0 has 0 demands where there are 1 resources");
        assertThatThrownBy(() -> new Project(List.of(new Activity(1, List.of(), List.of(1))), List.of()))
                .hasMessage("activity 0 names a successor 1 where there are 1");
        assertThatThrownBy(() -> new Project(
                        List.of(new Activity(1, List.of(), List.of(1)), new Activity(1, List.of(), List.of(0))),
                        List.of()))
                .hasMessage("some activities wait for one another in a circle");
    }
}
