package dev.waymark.engine.catalogue.compiled;

/** How finely numbers are stored: as finely as they are published. */
final class Scales {
    /** Importance, level, interests and values have two decimals. */
    static final int RATING = 100;

    /** Standard errors and shares of incumbents have four. */
    static final int ERROR = 10_000;

    static final int SHARE = 10_000;

    /** Thousands of jobs, and percents a year, have one. */
    static final int TENTH = 10;

    private Scales() {}
}
