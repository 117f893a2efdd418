package dev.waymark.engine.courses;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of a table holds what, by the column's place from 0. A column holds one thing, and a thing is in one column. */
public record ColumnMapping(Map<CourseField, Integer> columns) {
    public ColumnMapping {
        EnumMap<CourseField, Integer> sorted = new EnumMap<>(CourseField.class);
        sorted.putAll(columns);
        columns = Collections.unmodifiableMap(sorted);
    }

    /** What the names of columns suggest: those called just so first, then those that have such a name in theirs. */
    static ColumnMapping guess(List<String> headers) {
        List<String> plain = headers.stream().map(PlainWords::of).toList();
        Map<CourseField, Integer> columns = new EnumMap<>(CourseField.class);
        Set<Integer> taken = new HashSet<>();
        for (boolean whole : new boolean[] {true, false}) {
            for (CourseField field : CourseField.values()) {
                if (!columns.containsKey(field)) {
                    first(field, plain, taken, whole).ifPresent(at -> {
                        columns.put(field, at);
                        taken.add(at);
                    });
                }
            }
        }
        return new ColumnMapping(columns);
    }

    private static Optional<Integer> first(CourseField field, List<String> plain, Set<Integer> taken, boolean whole) {
        for (String name : field.names()) {
            for (int i = 0; i < plain.size(); i++) {
                String header = plain.get(i);
                boolean named = whole ? header.equals(name) : name.length() > 2 && PlainWords.has(header, name);
                if (named && !taken.contains(i)) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }

    /** The same, with a column for a field; whatever else that column held is let go. */
    public ColumnMapping with(CourseField field, int column) {
        Map<CourseField, Integer> changed = new EnumMap<>(CourseField.class);
        changed.putAll(columns);
        changed.values().removeIf(at -> at == column);
        changed.put(field, column);
        return new ColumnMapping(changed);
    }

    /** The same, with no column for a field. */
    public ColumnMapping without(CourseField field) {
        Map<CourseField, Integer> changed = new EnumMap<>(CourseField.class);
        changed.putAll(columns);
        changed.remove(field);
        return new ColumnMapping(changed);
    }

    /** What a column holds. */
    public Optional<CourseField> of(int column) {
        return columns.entrySet().stream()
                .filter(e -> e.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
