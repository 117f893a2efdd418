package dev.waymark.engine.courses;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a file says about one course at one time, before it means anything.
 *
 * @param where its place in the file, such as "row 7"
 * @param hoursUnit what a bare number of {@link CourseField#HOURS} counts: "h", "d", "w", or empty if it is not said
 */
record CourseRow(String where, Map<CourseField, String> cells, String hoursUnit) {
    CourseRow {
        cells = new EnumMap<>(cells);
    }

    /** Empty if it says nothing. */
    String cell(CourseField field) {
        return cells.getOrDefault(field, "");
    }

    boolean has(CourseField field) {
        return !cell(field).isEmpty();
    }
}
