package dev.waymark.engine.documents.spreadsheet;

import dev.waymark.engine.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in one place of a sheet: text is text whatever it begins with, dates and numbers are just that. */
public sealed interface Cell {
    /** Nothing. */
    record Blank() implements Cell {}

    /** Words. */
    record Text(String text, Style style) implements Cell {}

    /** A number, or a formula with the number it comes to. */
    record Figure(BigDecimal value, String formula, Style style) implements Cell {}

    static Cell blank() {
        return new Blank();
    }

    static Cell text(String text) {
        return new Text(text, Style.of(Style.Look.PLAIN));
    }

    static Cell bold(String text) {
        return new Text(text, Style.of(Style.Look.BOLD));
    }

    static Cell title(String text) {
        return new Text(text, Style.of(Style.Look.TITLE));
    }

    static Cell header(String text) {
        return new Text(text, Style.of(Style.Look.HEADER));
    }

    static Cell total(String text) {
        return new Text(text, Style.of(Style.Look.TOTAL));
    }

    static Cell date(LocalDate day) {
        return new Figure(BigDecimal.valueOf(SerialDate.of(day)), "", new Style(Style.Look.PLAIN, Style.DAY));
    }

    static Cell hours(double hours) {
        return figure(hours, "0.0");
    }

    static Cell level(double level) {
        return figure(level, "0.0");
    }

    /** @param share 0–1 */
    static Cell percent(double share) {
        return figure(share, "0%");
    }

    static Cell count(long number) {
        return figure(number, "0");
    }

    static Cell money(Money money) {
        return new Figure(money.amount(), "", new Style(Style.Look.PLAIN, formatOf(money)));
    }

    /** The sum of a range such as {@code D2:D9}, which comes to so many hours. */
    static Cell sumOfHours(String range, double hours) {
        return new Figure(rounded(hours), "SUM(" + range + ")", new Style(Style.Look.TOTAL, "0.0"));
    }

    /** The sum of a range, which comes to so much. */
    static Cell sumOfMoney(String range, Money money) {
        return new Figure(money.amount(), "SUM(" + range + ")", new Style(Style.Look.TOTAL, formatOf(money)));
    }

    private static Cell figure(double value, String format) {
        return new Figure(rounded(value), "", new Style(Style.Look.PLAIN, format));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(Math.round(value * 10_000)).movePointLeft(4);
    }

    /** Whatever its sign, an amount names its currency: none is converted. */
    private static String formatOf(Money money) {
        return "[$" + money.currency().getCurrencyCode() + "] #,##0.00";
    }
}
