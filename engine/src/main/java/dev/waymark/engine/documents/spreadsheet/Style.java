package dev.waymark.engine.documents.spreadsheet;

/**
 * How a cell looks.
 *
 * @param look of its text and ground
 * @param format of its number, in the codes of spreadsheet programs; empty for as it comes
 */
record Style(Look look, String format) {
    static final String DAY = "d mmm yyyy";

    /** Of text and ground. */
    enum Look {
        PLAIN,
        BOLD,
        /** White on the house's green, over a column. */
        HEADER,
        /** The first line of a sheet. */
        TITLE,
        /** Under a column. */
        TOTAL
    }

    static Style of(Look look) {
        return new Style(look, "");
    }
}
