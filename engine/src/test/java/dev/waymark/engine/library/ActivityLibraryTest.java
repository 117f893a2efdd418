package dev.waymark.engine.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.library.Activity.Hours;
import dev.waymark.engine.library.Activity.Setting;
import dev.waymark.engine.library.Activity.Weekly;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActivityLibraryTest {
    private final ActivityLibrary library =
            new ActivityLibrary("ours", List.of(activity("map", "Map"), activity("talk", "Talk", "map")));

    @Test
    void without_an_activity_the_next_waits_no_longer() {
        ActivityLibrary left = library.without(Set.of("map"));

        assertThat(left.activities()).extracting(Activity::id).containsExactly("talk");
        assertThat(left.activities().getFirst().after()).isEmpty();
    }

    @Test
    void anothers_activity_takes_the_place_of_ours_with_its_id() {
        var theirs = new ActivityLibrary("theirs", List.of(activity("map", "Draw"), activity("read", "Read")));

        ActivityLibrary both = library.with(theirs);

        assertThat(both.name()).isEqualTo("ours with theirs");
        assertThat(both.activities()).extracting(Activity::title).containsExactly("Draw", "Talk", "Read");
    }

    @Test
    void an_id_is_given_once() {
        var twice = List.of(activity("map", "Map"), activity("map", "Another map"));

        assertThatThrownBy(() -> new ActivityLibrary("ours", twice)).hasMessage("Two activities share the id map");
    }

    @Test
    void nothing_comes_after_what_the_library_lacks() {
        var lost = List.of(activity("talk", "Talk", "map"));

        assertThatThrownBy(() -> new ActivityLibrary("ours", lost))
                .hasMessage("Activity talk comes after map, which the library lacks");
    }

    @Test
    void nothing_comes_after_itself_by_however_many_steps() {
        var circle = List.of(activity("a", "A", "c"), activity("b", "B", "a"), activity("c", "C", "b"));

        assertThatThrownBy(() -> new ActivityLibrary("ours", circle))
                .hasMessage("Activity a comes after b, which comes after it");
    }

    private static Activity activity(String id, String title, String... after) {
        return new Activity(
                id,
                title,
                ActivityKind.COURSE,
                "does",
                "produces",
                "shown",
                "cue",
                "action",
                Map.of(),
                0,
                7,
                new Hours(1, 2),
                new Weekly(1, 1),
                List.of(),
                Set.of(),
                Set.of(after),
                Setting.ANYWHERE);
    }
}
