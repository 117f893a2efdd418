package dev.waymark.server.pages;

import dev.waymark.engine.courses.Course;
import dev.waymark.engine.courses.Lack;
import dev.waymark.engine.courses.Taught;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A course as a person checks it.
 *
 * @param teaches what was found, each with the words that say so
 * @param lacks in words; empty if nothing
 * @param yours whether its holder wrote it down anew: theirs takes its place
 */
public record CourseView(
        String id,
        String where,
        String title,
        String kind,
        String facts,
        List<String> teaches,
        String level,
        String dates,
        String lacks,
        Optional<String> link,
        boolean yours) {
    private static final int DATES_SHOWN = 3;

    static CourseView of(Course course) {
        return of(course, false);
    }

    static CourseView of(Course course, boolean yours) {
        List<String> teaches = course.teaches().stream()
                .map((Taught t) -> "%s, by “%s”".formatted(t.element().distinctName(), t.said()))
                .collect(Collectors.toList());
        course.tools().stream().map("the tool %s"::formatted).forEach(teaches::add);
        return new CourseView(
                course.id(),
                course.where(),
                course.title(),
                course.kind().label(),
                facts(course),
                List.copyOf(teaches),
                "levels %s to %s, %s"
                        .formatted(
                                ActivityView.level(course.level().from()),
                                ActivityView.level(course.level().to()),
                                course.level().basis().label()),
                dates(course),
                course.lacks().stream().map(Lack::label).collect(Collectors.joining(", ")),
                course.offer().link().map(Object::toString),
                yours);
    }

    private static String facts(Course course) {
        return "%s%s · %s"
                .formatted(
                        course.offer().provider().map(p -> p + " · ").orElse(""),
                        course.hours()
                                .map(h -> ActivityView.range(h.least(), h.most()) + " h")
                                .orElse("hours not stated"),
                        ActivityView.cost(course.costs()));
    }

    private static String dates(Course course) {
        var runs = course.offer().runs();
        String shown = runs.stream()
                .limit(DATES_SHOWN)
                .map(r -> r.starts() + " to " + r.ends())
                .collect(Collectors.joining(", "));
        return runs.size() > DATES_SHOWN ? "%s and %d more".formatted(shown, runs.size() - DATES_SHOWN) : shown;
    }
}
