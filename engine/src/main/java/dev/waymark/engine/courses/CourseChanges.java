package dev.waymark.engine.courses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What another reading of a catalogue brings.
 *
 * @param changed as they are now
 * @param gone as they were
 */
public record CourseChanges(List<Course> added, List<Course> changed, List<Course> gone) {
    public CourseChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    public static CourseChanges between(List<Course> before, List<Course> now) {
        Map<String, Course> left = new LinkedHashMap<>();
        before.forEach(c -> left.put(c.id(), c));
        List<Course> added = new ArrayList<>();
        List<Course> changed = new ArrayList<>();
        for (Course course : now) {
            Course was = left.remove(course.id());
            if (was == null) {
                added.add(course);
            } else if (!was.isSameAs(course)) {
                changed.add(course);
            }
        }
        return new CourseChanges(added, changed, List.copyOf(left.values()));
    }

    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }
}
