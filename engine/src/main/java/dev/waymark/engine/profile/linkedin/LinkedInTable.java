package dev.waymark.engine.profile.linkedin;

import dev.waymark.engine.profile.Remarks;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as LinkedIn writes it: perhaps a preamble of notes, then a header, then rows.
 *
 * @param columns names in small letters without spaces
 */
record LinkedInTable(List<String> columns, List<Row> rows) {
    private static final int MOST_ROWS = 1_000;
    private static final int MOST_COLUMNS = 60;

    /** Rows that may stand before the header. */
    private static final int PREAMBLE = 12;

    /** One row, by columns. */
    record Row(String place, Map<String, String> values) {
        /** Under the first of these names that holds anything. */
        String get(String... names) {
            for (String name : names) {
                String value = values.getOrDefault(name, "");
                if (!value.isBlank()) {
                    return value;
                }
            }
            return "";
        }
    }

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();

    /** Empty if no header is among its first rows. */
    static Optional<LinkedInTable> read(String fileName, String text, Remarks remarks) {
        String first = text.lines().limit(PREAMBLE).reduce("", (a, b) -> a + b);
        char separator = first.indexOf('\t') >= 0 && first.indexOf(',') < 0
                ? '\t'
                : first.chars().filter(c -> c == ';').count()
                                > first.chars().filter(c -> c == ',').count()
                        ? ';'
                        : ',';
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(FORMAT.builder().setDelimiter(separator).get())
                .get()) {
            for (CSVRecord row : parser) {
                number++;
                if (columns.isEmpty()) {
                    columns = header(row);
                    if (columns.isEmpty() && number > PREAMBLE) {
                        return Optional.empty();
                    }
                } else if (rows.size() == MOST_ROWS) {
                    remarks.left(fileName, "rows after " + MOST_ROWS, "only the first " + MOST_ROWS + " are read");
                    break;
                } else {
                    rows.add(row(fileName + ", row " + number, columns, row, remarks));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            remarks.left(fileName, "row " + (number + 1), "the table is broken from here on: left out");
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(new LinkedInTable(columns, rows));
    }

    private static List<String> header(CSVRecord row) {
        List<String> names =
                row.stream().limit(MOST_COLUMNS).map(LinkedInTable::plain).toList();
        return LinkedInKind.of(names).isPresent() ? names : List.of();
    }

    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static Row row(String place, List<String> columns, CSVRecord row, Remarks remarks) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < row.size() && i < columns.size(); i++) {
            String value = row.get(i).strip();
            if (value.matches("(?s)[=@][A-Za-z(].*")
                    || value.startsWith("=+")
                    || value.matches("(?s)[+-][A-Za-z(]+\\(.*")) {
                remarks.add(place, value, "looks like a formula of a spreadsheet: read as plain words");
            }
            values.put(columns.get(i), value);
        }
        if (row.size() > columns.size()) {
            remarks.left(place, (row.size() - columns.size()) + " cells", "more than the header has: left out");
        }
        return new Row(place, values);
    }
}
