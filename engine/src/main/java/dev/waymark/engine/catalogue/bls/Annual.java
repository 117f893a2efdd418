package dev.waymark.engine.catalogue.bls;

import dev.waymark.engine.catalogue.table.Row;
import java.util.OptionalInt;

/** One yearly wage as BLS publishes it: US dollars, {@code #} for above the ceiling, {@code *} for not available. */
record Annual(OptionalInt dollars, boolean topCoded) {
    static Annual read(Row row, String column) {
        String text = row.find(column).orElse("*");
        return switch (text) {
            case "#" -> new Annual(OptionalInt.empty(), true);
            case "*" -> new Annual(OptionalInt.empty(), false);
            default -> new Annual(OptionalInt.of((int) Math.round(row.number(column, 0, 10_000_000))), false);
        };
    }
}
