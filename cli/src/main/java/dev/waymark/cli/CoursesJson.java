package dev.waymark.cli;

import dev.waymark.engine.courses.Course;
import dev.waymark.engine.courses.CourseField;
import dev.waymark.engine.courses.CourseReading;
import dev.waymark.engine.courses.Lack;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.profile.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What was understood of a catalogue of courses, for machines. */
final class CoursesJson {
    private CoursesJson() {}

    static String of(CourseReading reading) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("form", plain(reading.form()));
        reading.table().ifPresent(t -> json.put("columns", columns(t)));
        json.put(
                "questions",
                reading.questions().stream()
                        .map(q -> Map.of("about", plain(q.about()), "courses", q.courses(), "example", q.example()))
                        .toList());
        json.put("courses", reading.courses().stream().map(CoursesJson::course).toList());
        json.put("remarks", reading.remarks().stream().map(CoursesJson::remark).toList());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    private static List<Map<String, String>> columns(CourseReading.Columns table) {
        List<Map<String, String>> columns = new ArrayList<>();
        for (int i = 0; i < table.headers().size(); i++) {
            Map<String, String> column = new LinkedHashMap<>();
            column.put("column", table.headers().get(i));
            table.mapping().of(i).map(CourseField::key).ifPresent(key -> column.put("field", key));
            column.put("sample", table.samples().get(i));
            columns.add(column);
        }
        return columns;
    }

    private static Map<String, Object> course(Course course) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", course.id());
        json.put("where", course.where());
        json.put("title", course.title());
        json.put("kind", course.kind().label());
        course.offer().provider().ifPresent(p -> json.put("provider", p));
        course.offer().link().ifPresent(l -> json.put("link", l.toString()));
        json.put("format", course.offer().format().label());
        json.put(
                "teaches",
                course.teaches().stream()
                        .map(t -> Map.of(
                                "id", t.element().id().value(),
                                "name", t.element().distinctName(),
                                "share", t.share(),
                                "said", t.said()))
                        .toList());
        json.put("tools", course.tools());
        json.put(
                "levels",
                Map.of(
                        "from", course.level().from(),
                        "to", course.level().to(),
                        "basis", plain(course.level().basis())));
        course.hours().ifPresent(h -> json.put("hours", Map.of("least", h.least(), "most", h.most())));
        json.put(
                "costs",
                course.costs().stream()
                        .map((Money c) -> Map.of(
                                "amount", c.amount(), "currency", c.currency().getCurrencyCode()))
                        .toList());
        json.put(
                "runs",
                course.offer().runs().stream()
                        .map(r -> Map.of(
                                "starts",
                                r.starts().toString(),
                                "ends",
                                r.ends().toString()))
                        .toList());
        json.put("after", course.after());
        json.put("lacks", course.lacks().stream().map((Lack l) -> plain(l)).toList());
        return json;
    }

    private static Map<String, String> remark(Remark remark) {
        return Map.of(
                "where", remark.where(),
                "value", remark.value(),
                "meaning", remark.meaning(),
                "kind", plain(remark.kind()));
    }

    private static String plain(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
