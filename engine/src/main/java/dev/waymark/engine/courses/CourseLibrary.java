package dev.waymark.engine.courses;

import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityLibrary;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The courses that can be planned, as a library. */
final class CourseLibrary {
    private CourseLibrary() {}

    /** What a course comes after and cannot be planned is not waited for; its text still says it is asked for. */
    static ActivityLibrary of(String name, List<Course> courses) {
        List<Activity> complete =
                courses.stream().flatMap(c -> c.activity().stream()).toList();
        Set<String> ids = complete.stream().map(Activity::id).collect(Collectors.toSet());
        return new ActivityLibrary(
                name,
                complete.stream()
                        .map(a -> a.notAfter(a.after().stream()
                                .filter(Predicate.not(ids::contains))
                                .toList()))
                        .toList());
    }
}
