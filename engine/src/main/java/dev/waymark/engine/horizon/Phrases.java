package dev.waymark.engine.horizon;

import java.util.Locale;

/** Estimates as people say them. */
final class Phrases {
    private Phrases() {}

    /** Hours deserve two digits: "120", "1,300". */
    static String round(double hours) {
        double step = hours < 20 ? 1 : hours < 200 ? 5 : hours < 1000 ? 10 : 100;
        return String.format(Locale.UK, "%,d", Math.round(Math.round(hours / step) * step));
    }

    static String level(double level) {
        return String.format(Locale.UK, "%.1f", level);
    }
}
