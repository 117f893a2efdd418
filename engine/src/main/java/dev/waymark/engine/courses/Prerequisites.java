package dev.waymark.engine.courses;

import dev.waymark.engine.profile.Remarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the courses that others ask for, by code or title. What is none of the catalogue's stays in the text. */
final class Prerequisites {
    private final List<Course> courses;
    private final Map<String, List<CourseRow>> rows;
    private final Remarks remarks;
    private final Map<String, String> idByName = new HashMap<>();
    private final Map<String, Set<String>> after = new HashMap<>();

    Prerequisites(List<Course> courses, Map<String, List<CourseRow>> rows, Remarks remarks) {
        this.courses = courses;
        this.rows = rows;
        this.remarks = remarks;
    }

    List<Course> resolved() {
        for (Course course : courses) {
            idByName.putIfAbsent(PlainWords.of(course.title()), course.id());
            rows.getOrDefault(course.id(), List.of()).stream()
                    .map(row -> row.cell(CourseField.CODE))
                    .filter(code -> !code.isEmpty())
                    .forEach(code -> idByName.put(PlainWords.of(code), course.id()));
        }
        List<Course> resolved = new ArrayList<>();
        for (Course course : courses) {
            Set<String> earlier = new TreeSet<>();
            for (String part : course.prerequisites().split("[;,|]|\\s(?:and|und|et|y)\\s")) {
                String id = idByName.get(PlainWords.of(part));
                if (id != null && leadsBack(id, course.id(), new HashSet<>())) {
                    remarks.left(course.where(), part.strip(), "comes after this course itself: not waited for");
                } else if (id != null) {
                    earlier.add(id);
                }
            }
            after.put(course.id(), earlier);
            resolved.add(earlier.isEmpty() ? course : course.after(earlier));
        }
        return resolved;
    }

    private boolean leadsBack(String from, String to, Set<String> passed) {
        return from.equals(to)
                || passed.add(from)
                        && after.getOrDefault(from, Set.of()).stream().anyMatch(id -> leadsBack(id, to, passed));
    }
}
