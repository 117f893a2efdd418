package dev.waymark.engine.plan;

/** Working weeks in a row: the first, from 0, and how many. */
record Span(int start, int weeks) {
    /** The working week after the last. */
    int end() {
        return start + weeks;
    }
}
