package dev.waymark.engine.destination.framework;

import dev.waymark.engine.profile.UnreadableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table with one expectation a row: {@code track,level,competency,expectation,element,proficiency,importance}, the last
 * three may be missing; parted by commas, semicolons or tabs.
 */
final class CsvFramework {
    private static final List<String> NEEDED = List.of("track", "level", "competency");
    private static final List<String> KNOWN =
            List.of("track", "level", "competency", "expectation", "element", "proficiency", "importance");

    private final String file;
    private final ExpectationFields fields;

    CsvFramework(String file, ExpectationFields fields) {
        this.file = file;
        this.fields = fields;
    }

    RoleFramework read(String text) throws UnreadableFile {
        String head = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        char separator = head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
        List<Expectation> expectations = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        try (CSVParser rows = CSVParser.parse(text, format)) {
            for (CSVRecord row : rows) {
                int line = (int) rows.getCurrentLineNumber();
                if (columns.isEmpty()) {
                    columns.putAll(columns(row, line));
                } else {
                    expectations.add(expectation(row, line, columns));
                    FrameworkFile.limit(file, expectations.size());
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableFile(
                    "%s: this is not a table (%s). Look for a quote that is not closed."
                            .formatted(file, Place.shortened(String.valueOf(e.getMessage()))),
                    e);
        }
        return new RoleFramework(file, expectations);
    }

    private Map<String, Integer> columns(CSVRecord head, int line) throws UnreadableFile {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < head.size(); i++) {
            String name = head.get(i).strip().toLowerCase(Locale.ROOT);
            if (KNOWN.contains(name) && columns.put(name, i) != null) {
                throw new Place(file, line, i + 1).wrong(name, "this column is there twice: keep one");
            }
        }
        for (String needed : NEEDED) {
            if (!columns.containsKey(needed)) {
                throw new Place(file, line, 1)
                        .wrong(
                                String.join(" ", head),
                                "the first line names the columns, and '%s' is missing; write %s"
                                        .formatted(needed, String.join(",", KNOWN)));
            }
        }
        return columns;
    }

    private Expectation expectation(CSVRecord row, int line, Map<String, Integer> columns) throws UnreadableFile {
        return new Expectation(
                new RoleName(text(row, line, columns, "track", true), text(row, line, columns, "level", true)),
                text(row, line, columns, "competency", true),
                text(row, line, columns, "expectation", false),
                fields.element(cell(row, columns, "element"), place(line, columns, "element")),
                fields.number(
                        cell(row, columns, "proficiency"), place(line, columns, "proficiency"), "proficiency", 0, 7),
                fields.number(
                        cell(row, columns, "importance"), place(line, columns, "importance"), "importance", 1, 5));
    }

    private String text(CSVRecord row, int line, Map<String, Integer> columns, String field, boolean needed)
            throws UnreadableFile {
        return fields.text(cell(row, columns, field), place(line, columns, field), field, needed);
    }

    private static String cell(CSVRecord row, Map<String, Integer> columns, String field) {
        Integer at = columns.get(field);
        return at == null || at >= row.size() ? "" : row.get(at);
    }

    /** Columns are counted in cells, as a spreadsheet does. */
    private Place place(int line, Map<String, Integer> columns, String field) {
        return new Place(file, line, columns.getOrDefault(field, 0) + 1);
    }
}
