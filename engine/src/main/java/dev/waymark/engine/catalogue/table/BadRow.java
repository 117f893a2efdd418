package dev.waymark.engine.catalogue.table;

/**
 * A row that was left out, and why.
 *
 * @param table the file it stands in, such as {@code Skills.txt}
 * @param line counted from 1, the header included
 * @param column the column at fault; empty if the whole row is
 * @param value what stands there, shortened if long
 * @param reason what was expected instead
 */
public record BadRow(String table, long line, String column, String value, String reason) {
    private static final int LONGEST_VALUE = 60;

    public BadRow {
        value = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    @Override
    public String toString() {
        return column.isEmpty()
                ? "%s, line %d: %s".formatted(table, line, reason)
                : "%s, line %d, column %s: '%s': %s".formatted(table, line, column, value, reason);
    }
}
