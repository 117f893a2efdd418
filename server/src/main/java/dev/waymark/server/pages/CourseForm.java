package dev.waymark.server.pages;

import dev.waymark.engine.courses.Course;
import dev.waymark.engine.courses.Taught;
import dev.waymark.engine.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The form of an activity, filled in as far as a course says. */
final class CourseForm {
    private CourseForm() {}

    static ActivityForm of(Course course) {
        List<String> elements = course.teaches().stream()
                .map((Taught t) -> t.element().id().value())
                .collect(Collectors.toCollection(ArrayList::new));
        elements.addAll(List.of("", "", ""));
        Optional<Money> cost = course.costs().stream().findFirst();
        ActivityForm blank = ActivityForm.blank();
        return new ActivityForm(
                "0",
                course.title(),
                course.kind().name(),
                course.description(),
                elements.get(0),
                elements.get(1),
                elements.get(2),
                String.join(", ", course.tools()),
                ActivityView.level(course.level().from()),
                ActivityView.level(course.level().to()),
                course.level().basis() == Course.Level.Basis.STATED ? "yes" : "",
                course.hours().map(h -> Integer.toString(h.least())).orElse(""),
                course.hours().map(h -> Integer.toString(h.most())).orElse(""),
                Integer.toString(course.weekly().least()),
                Integer.toString(course.weekly().most()),
                cost.map(c -> c.amount().stripTrailingZeros().toPlainString()).orElse(""),
                cost.map(c -> c.currency().getCurrencyCode()).orElse(blank.currency()),
                course.offer().provider().orElse(""),
                course.offer().link().map(Object::toString).orElse(""),
                course.offer().format().name(),
                course.offer().runs().stream()
                        .map(r -> r.starts() + " to " + r.ends())
                        .collect(Collectors.joining("\n")),
                "",
                "",
                "",
                "",
                "",
                "");
    }
}
