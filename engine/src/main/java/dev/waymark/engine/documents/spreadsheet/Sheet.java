package dev.waymark.engine.documents.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/**
 * One table of a workbook.
 *
 * @param name at its tab
 * @param widths of its columns, in characters
 * @param frozenRows that stay in sight, and are printed on every page
 * @param frozenColumns that stay in sight
 */
public record Sheet(String name, List<Integer> widths, int frozenRows, int frozenColumns, List<List<Cell>> rows) {
    private static final int LONGEST_NAME = 31;

    /** @throws IllegalArgumentException if no spreadsheet program would take the name */
    public Sheet {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.matches(".*[\\[\\]:*?/\\\\].*")) {
            throw new IllegalArgumentException("A sheet cannot be called “%s”".formatted(name));
        }
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** One whose first row heads its columns. */
    public static Sheet headed(String name, List<String> columns, List<Integer> widths, List<List<Cell>> body) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(columns.stream().map(Cell::header).toList());
        rows.addAll(body);
        return new Sheet(name, widths, 1, 1, rows);
    }

    /** Such as {@code A} for the first column, {@code AA} for the 27th. */
    public static String column(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index)) : column(index / 26 - 1) + column(index % 26);
    }
}
