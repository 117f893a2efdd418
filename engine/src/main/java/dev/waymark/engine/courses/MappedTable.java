package dev.waymark.engine.courses;

import dev.waymark.engine.profile.UnreadableFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A table with what its columns hold. */
final class MappedTable {
    private static final int SAMPLE = 60;

    private final CourseTable table;
    private final ColumnMapping mapping;

    private MappedTable(CourseTable table, ColumnMapping mapping) {
        this.table = table;
        this.mapping = mapping;
    }

    /** @throws UnreadableFile if a column is told that the table lacks */
    static MappedTable of(String file, CourseTable table, Map<CourseField, String> told) throws UnreadableFile {
        ColumnMapping mapping = ColumnMapping.guess(table.headers());
        for (Map.Entry<CourseField, String> column : told.entrySet()) {
            CourseField field = column.getKey();
            mapping = column.getValue().isBlank()
                    ? mapping.without(field)
                    : mapping.with(field, place(file, table, field, column.getValue()));
        }
        return new MappedTable(table, mapping);
    }

    private static int place(String file, CourseTable table, CourseField field, String header) throws UnreadableFile {
        for (int i = 0; i < table.headers().size(); i++) {
            if (table.headers().get(i).equalsIgnoreCase(header.strip())) {
                return i;
            }
        }
        throw new UnreadableFile("%s has no column '%s' for '%s'. Its columns are %s."
                .formatted(file, header, field.key(), String.join(", ", table.headers())));
    }

    List<CourseRow> rows() {
        String unit = mapping.columns().containsKey(CourseField.HOURS)
                ? unit(table.headers().get(mapping.columns().get(CourseField.HOURS)))
                : "";
        List<CourseRow> rows = new ArrayList<>();
        for (CourseTable.Row row : table.rows()) {
            Map<CourseField, String> cells = new EnumMap<>(CourseField.class);
            mapping.columns().forEach((field, at) -> {
                if (!row.cell(at).isEmpty()) {
                    cells.put(field, row.cell(at));
                }
            });
            rows.add(new CourseRow("row " + row.line(), cells, unit));
        }
        return rows;
    }

    boolean hasTitles() {
        return mapping.columns().containsKey(CourseField.TITLE);
    }

    /** What a bare number of a column counts, if its name says so. */
    private static String unit(String header) {
        String plain = PlainWords.of(header);
        if (PlainWords.hasAny(plain, "hours|hour|h|hrs|std|stunden|heures|horas")) {
            return "h";
        }
        if (PlainWords.hasAny(plain, "days|tage|jours|dias")) {
            return "d";
        }
        return PlainWords.hasAny(plain, "weeks|wochen|semaines|semanas") ? "w" : "";
    }

    CourseReading.Columns columns() {
        List<String> samples = new ArrayList<>();
        for (int i = 0; i < table.headers().size(); i++) {
            int column = i;
            String first = table.rows().stream()
                    .map(r -> r.cell(column))
                    .filter(c -> !c.isEmpty())
                    .findFirst()
                    .orElse("");
            samples.add(first.length() <= SAMPLE ? first : first.substring(0, SAMPLE - 1) + "…");
        }
        return new CourseReading.Columns(table.headers(), samples, mapping);
    }
}
