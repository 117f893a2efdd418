package dev.waymark.engine.courses;

import dev.waymark.engine.profile.Remarks;
import dev.waymark.engine.profile.UnreadableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The cells of a table, whatever parts them.
 *
 * @param rows without blank ones
 */
record CourseTable(List<String> headers, List<Row> rows) {
    static final int MOST_ROWS = 20_000;

    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_CELL = 20_000;

    /** Rows above the head: a title, when it was exported. */
    private static final int MOST_ABOVE = 10;

    static CourseTable read(String file, String text, Remarks remarks) throws UnreadableFile {
        char separator = separator(text);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        List<String> headers = List.of();
        List<Row> rows = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord cells : parser) {
                List<String> row = row(cells, line, remarks);
                if (headers.isEmpty()) {
                    if (isHead(row)) {
                        headers = head(file, row);
                    } else if (line > MOST_ABOVE) {
                        break;
                    } else if (row.stream().anyMatch(c -> !c.isEmpty())
                            && !row.getFirst().startsWith("sep=")) {
                        remarks.left("row " + line, String.join(" ", row), "stands above the names of the columns");
                    }
                } else if (row.stream().anyMatch(c -> !c.isEmpty())) {
                    rows.add(new Row((int) line, row));
                    if (rows.size() > MOST_ROWS) {
                        throw new UnreadableFile("%s has more than %,d rows. Split it.".formatted(file, MOST_ROWS));
                    }
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableFile(
                    "%s, near row %d: this is not a table that can be read. Look for a quote that is not closed."
                            .formatted(file, line),
                    e);
        }
        if (headers.isEmpty()) {
            throw new UnreadableFile(
                    "%s has no row with names of columns, such as title;provider;hours;price. Put one above the courses, parted by commas, semicolons or tabs."
                            .formatted(file));
        }
        return new CourseTable(headers, rows);
    }

    /** A row with two names or more of which none is a number. */
    private static boolean isHead(List<String> row) {
        List<String> named = row.stream().filter(c -> !c.isEmpty()).toList();
        return named.size() >= 2
                && named.stream().noneMatch(c -> c.matches("[\\d.,:/-]+"))
                && named.stream().allMatch(c -> c.length() <= 80);
    }

    private static List<String> head(String file, List<String> row) throws UnreadableFile {
        if (row.size() > MOST_COLUMNS) {
            throw new UnreadableFile("%s has more than %d columns. Leave out those that say nothing of courses."
                    .formatted(file, MOST_COLUMNS));
        }
        return row;
    }

    private static List<String> row(CSVRecord cells, long line, Remarks remarks) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < Math.min(cells.size(), MOST_COLUMNS + 1); i++) {
            String cell = tidy(cells.get(i));
            if (cell.length() > LONGEST_CELL) {
                remarks.add("row " + line, cell, "longer than %,d characters: cut there".formatted(LONGEST_CELL));
                cell = cell.substring(0, LONGEST_CELL);
            }
            row.add(cell);
        }
        return row;
    }

    /** Without control characters but for line breaks. */
    static String tidy(String cell) {
        return cell.replace("\r", "").replaceAll("[\\p{Cntrl}&&[^\\n]]+", " ").strip();
    }

    /** The one that parts most of the first lines into as many parts, outside quotes. */
    private static char separator(String text) {
        List<String> lines =
                text.lines().filter(l -> !l.isBlank()).limit(MOST_ABOVE).toList();
        return Stream.of(',', ';', '\t', '|')
                .max(Comparator.comparingInt((Character c) ->
                        lines.stream().mapToInt(l -> count(l, c)).max().orElse(0)))
                .orElse(',');
    }

    private static int count(String line, char separator) {
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < Math.min(line.length(), LONGEST_CELL); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += !quoted && c == separator ? 1 : 0;
        }
        return count;
    }

    /** @param line from 1, as a spreadsheet counts where no cell has several lines */
    record Row(int line, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
