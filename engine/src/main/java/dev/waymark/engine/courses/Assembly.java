package dev.waymark.engine.courses;

import dev.waymark.engine.courses.CourseReading.Question;
import dev.waymark.engine.courses.CourseReading.Question.About;
import dev.waymark.engine.profile.Remarks;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes courses of rows: those of one course become one, held on several dates. */
final class Assembly {
    private final CourseSettings settings;
    private final Subjects subjects;
    private final Remarks remarks;
    private final Map<About, Question> questions = new EnumMap<>(About.class);

    Assembly(CourseSettings settings, Subjects subjects, Remarks remarks) {
        this.settings = settings;
        this.subjects = subjects;
        this.remarks = remarks;
    }

    List<Course> courses(List<CourseRow> rows) {
        CourseIds ids = new CourseIds(rows);
        StatedDates dates = StatedDates.in(
                rows.stream()
                        .flatMap(r -> Stream.of(r.cell(CourseField.STARTS), r.cell(CourseField.ENDS)))
                        .filter(c -> !c.isEmpty())
                        .toList(),
                settings.dates());
        Map<String, List<CourseRow>> byId = new LinkedHashMap<>();
        for (CourseRow row : rows) {
            if (row.has(CourseField.TITLE)) {
                byId.computeIfAbsent(ids.of(row, provider(row).orElse("")), id -> new ArrayList<>())
                        .add(row);
            } else {
                remarks.leftLine(row.where(), String.join(" ", row.cells().values()), "has no title");
            }
        }
        List<Course> courses = new ArrayList<>();
        byId.forEach((id, same) -> courses.add(new OneCourse(id, same, settings, dates, remarks, this::ask)
                .with(provider(same.getFirst()), subjects)));
        return new Prerequisites(courses, byId, remarks).resolved();
    }

    private Optional<String> provider(CourseRow row) {
        String named = row.cell(CourseField.PROVIDER);
        return named.isEmpty() ? settings.provider().filter(p -> !p.isBlank()) : Optional.of(named);
    }

    private void ask(About about, String example) {
        questions.merge(
                about,
                new Question(about, 1, example),
                (first, another) -> new Question(about, first.courses() + 1, first.example()));
    }

    List<Question> questions() {
        return List.copyOf(questions.values());
    }
}
