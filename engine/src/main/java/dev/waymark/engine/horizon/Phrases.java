package dev.waymark.engine.horizon;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Small matters of English. */
final class Phrases {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Phrases() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "a, b and c". */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    /** Estimates of hours deserve two digits: "120", "1,300". */
    static String round(double hours) {
        double step = hours < 20 ? 1 : hours < 200 ? 5 : hours < 1000 ? 10 : 100;
        return String.format(Locale.UK, "%,d", Math.round(Math.round(hours / step) * step));
    }

    /** "6", "6.5". */
    static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format(Locale.UK, "%.1f", value);
    }

    static String level(double level) {
        return String.format(Locale.UK, "%.1f", level);
    }
}
