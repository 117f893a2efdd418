package dev.waymark.engine.catalogue.table;

/** A value that makes its row unusable; caught by {@link Table}, which knows the line. */
public final class BadValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;

    public BadValue(String column, String value, String reason) {
        super(reason, null, false, false);
        this.column = column;
        this.value = value;
    }

    BadRow in(String table, long line) {
        return new BadRow(table, line, column, value, String.valueOf(getMessage()));
    }
}
