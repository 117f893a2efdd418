package dev.waymark.server.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what people type into fields; what cannot be read is empty, so that a form can say so next to the field. */
public final class Typed {
    private Typed() {}

    /** The text without spaces around it; empty for a field that was not sent. */
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** A number, with a comma or a point before the decimals. */
    public static Optional<BigDecimal> number(String typed) {
        try {
            return Optional.of(new BigDecimal(typed.replace(" ", "").replace(',', '.')));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    public static Optional<LocalDate> date(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** A month such as {@code 2024-03}. */
    public static Optional<YearMonth> month(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed));
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }
}
