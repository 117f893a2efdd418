package dev.waymark.engine.catalogue.table;

import dev.waymark.engine.catalogue.UnusableSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A text table with named columns, read once from first row to last. Closing it closes its stream. */
public final class Table implements AutoCloseable {
    /** More than one row in a hundred unusable, beyond a handful: not slips, but another format. */
    private static final int TOLERATED = 10;

    private static final double TOLERATED_SHARE = 0.01;

    private final String name;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final Map<String, Integer> columns = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Table(String name, CSVParser parser, Iterator<CSVRecord> rows) {
        this.name = name;
        this.parser = parser;
        this.rows = rows;
    }

    /**
     * Opens a table whose columns are named by one of its first lines. A name ending in {@code .csv} is read as
     * comma-separated with quotes; anything else as tab-separated, where a quote is a character like any other.
     *
     * @param header how many lines come before the one with the column names
     */
    public static Table open(String name, InputStream text, int header) throws IOException, UnusableSource {
        var format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true);
        if (!name.endsWith(".csv")) {
            format.setDelimiter('\t').setQuote(null);
        }
        CSVParser parser = format.get().parse(new InputStreamReader(text, StandardCharsets.UTF_8));
        Table table = new Table(name, parser, parser.iterator());
        try {
            for (int i = 0; i < header && table.rows.hasNext(); i++) {
                table.rows.next();
            }
            if (!table.rows.hasNext()) {
                throw new UnusableSource("%s is empty: it has not even a line of column names".formatted(name));
            }
            CSVRecord names = table.rows.next();
            for (int i = 0; i < names.size(); i++) {
                table.columns.putIfAbsent(names.get(i).replace("\uFEFF", "").strip(), i);
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw table.unreadable(e);
        }
        return table;
    }

    public String name() {
        return name;
    }

    /** @throws UnusableSource naming the first missing column and the columns there are */
    public Table requiring(String... required) throws UnusableSource {
        for (String column : required) {
            if (!columns.containsKey(column)) {
                throw lacks(column);
            }
        }
        return this;
    }

    /**
     * Reads all rows. A row for which {@code reader} throws {@link BadValue} is left out and reported.
     *
     * @throws UnusableSource if too many rows are bad to trust the rest
     */
    public void read(List<BadRow> bad, Consumer<Row> reader) throws UnusableSource {
        int before = bad.size();
        long count = 0;
        try {
            while (rows.hasNext()) {
                CSVRecord cells = rows.next();
                count++;
                Row row = new Row(cells, columns, parser.getCurrentLineNumber());
                try {
                    reader.accept(row);
                } catch (BadValue e) {
                    bad.add(e.in(name, row.line()));
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw unreadable(e);
        }
        int failed = bad.size() - before;
        if (failed > 0 && (failed == count || (failed > TOLERATED && failed > TOLERATED_SHARE * count))) {
            throw new UnusableSource("%d of the %d rows of %s cannot be used, too many to trust the rest. The first: %s"
                    .formatted(failed, count, name, bad.get(before)));
        }
    }

    private UnusableSource lacks(String column) {
        return new UnusableSource("%s lacks the column '%s'; its columns are: %s. Is it the publisher's own file?"
                .formatted(name, column, shortened(String.join(", ", columns.keySet()))));
    }

    private UnusableSource unreadable(RuntimeException e) {
        Throwable cause = e instanceof UncheckedIOException io && io.getCause() != null ? io.getCause() : e;
        return new UnusableSource(
                "%s cannot be read near line %d: %s".formatted(name, parser.getCurrentLineNumber(), cause.getMessage()),
                e);
    }

    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }

    /**
     * The first column in alphabetical order whose name begins so: for names that carry a year.
     *
     * @throws UnusableSource if there is none
     */
    public String columnStarting(String prefix) throws UnusableSource {
        return columnsStarting(prefix).stream().findFirst().orElseThrow(() -> lacks(prefix + "…"));
    }

    /** As {@link #columnStarting}, for the end of the name. */
    public String columnEnding(String suffix) throws UnusableSource {
        return columns.keySet().stream()
                .filter(c -> c.endsWith(suffix))
                .findFirst()
                .orElseThrow(() -> lacks("…" + suffix));
    }

    /** In alphabetical order. */
    public List<String> columnsStarting(String prefix) {
        return columns.keySet().stream().filter(c -> c.startsWith(prefix)).toList();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
