package dev.waymark.engine.search;

/** The few occupations that a query has anything to do with, so that the rest cost nothing. */
final class Touched {
    private final boolean[] is;
    private final int[] places;
    private int count;

    Touched(int occupations) {
        is = new boolean[occupations];
        places = new int[occupations];
    }

    void add(int occupation) {
        if (!is[occupation]) {
            is[occupation] = true;
            places[count++] = occupation;
        }
    }

    int count() {
        return count;
    }

    /** @param i 0 to {@link #count} - 1, in the order they were added */
    int place(int i) {
        return places[i];
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            is[places[i]] = false;
        }
        count = 0;
    }
}
