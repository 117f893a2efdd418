package dev.waymark.engine.catalogue.table;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** One row, its values found by column name. Empty, {@code n/a} and a column that is not there all mean missing. */
public final class Row {
    private static final Set<String> MISSING = Set.of("", "n/a", "N/A", "—");

    private final CSVRecord cells;
    private final Map<String, Integer> columns;
    private final long line;

    Row(CSVRecord cells, Map<String, Integer> columns, long line) {
        this.cells = cells;
        this.columns = columns;
        this.line = line;
    }

    public long line() {
        return line;
    }

    public Optional<String> find(String column) {
        Integer at = columns.get(column);
        if (at == null || at >= cells.size()) {
            return Optional.empty();
        }
        String value = cells.get(at).strip();
        if (value.indexOf('\uFFFD') >= 0) {
            throw new BadValue(column, value, "not UTF-8 text");
        }
        return MISSING.contains(value) ? Optional.empty() : Optional.of(value);
    }

    /** @throws BadValue if missing */
    public String text(String column) {
        return find(column).orElseThrow(() -> new BadValue(column, "", "missing"));
    }

    /** The value of the first of some columns that has one, for columns that were renamed. */
    public Optional<String> first(String column, String older) {
        return find(column).or(() -> find(older));
    }

    /** @throws BadValue if missing, not a number, or outside the bounds */
    public double number(String column, double lowest, double highest) {
        return parse(column, text(column), lowest, highest);
    }

    /** @throws BadValue if there, but not a number, or outside the bounds */
    public OptionalDouble findNumber(String column, double lowest, double highest) {
        Optional<String> value = find(column);
        return value.isPresent()
                ? OptionalDouble.of(parse(column, value.get(), lowest, highest))
                : OptionalDouble.empty();
    }

    /** @throws BadValue if missing, not a whole number, or outside the bounds */
    public int whole(String column, int lowest, int highest) {
        double value = number(column, lowest, highest);
        if (value != Math.rint(value)) {
            throw new BadValue(column, text(column), "not a whole number");
        }
        return (int) value;
    }

    /** True for Y. */
    public boolean flag(String column) {
        return find(column).filter("Y"::equalsIgnoreCase).isPresent();
    }

    private static double parse(String column, String text, double lowest, double highest) {
        double value;
        try {
            value = new BigDecimal(text).doubleValue();
        } catch (NumberFormatException e) {
            throw new BadValue(column, text, "not a number; expected %s".formatted(between(lowest, highest)));
        }
        if (value < lowest || value > highest) {
            throw new BadValue(column, text, "outside %s".formatted(between(lowest, highest)));
        }
        return value;
    }

    private static String between(double lowest, double highest) {
        return "%s to %s"
                .formatted(
                        BigDecimal.valueOf(lowest).stripTrailingZeros().toPlainString(),
                        BigDecimal.valueOf(highest).stripTrailingZeros().toPlainString());
    }
}
