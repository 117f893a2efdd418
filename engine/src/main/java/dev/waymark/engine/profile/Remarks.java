package dev.waymark.engine.profile;

import java.util.ArrayList;
import java.util.List;

/** Gathers remarks while a file is read; a hostile file gets a hundred and a count of the rest. */
final class Remarks {
    private static final int MOST = 100;
    private static final int VALUE_LENGTH = 80;

    private final List<Remark> remarks = new ArrayList<>();
    private int untold;

    void add(String where, String value, String meaning) {
        if (remarks.size() < MOST) {
            remarks.add(new Remark(shortened(where), shortened(value), meaning));
        } else {
            untold++;
        }
    }

    List<Remark> all() {
        if (untold == 0) {
            return List.copyOf(remarks);
        }
        List<Remark> all = new ArrayList<>(remarks);
        all.add(new Remark("the whole file", untold + " more", "not listed: mend the first ones and read it again"));
        return all;
    }

    /** One line, without markup's bite or control characters, cut to a length that fits a terminal. */
    static String shortened(String value) {
        StringBuilder line = new StringBuilder();
        value.codePoints()
                .limit(VALUE_LENGTH + 1L)
                .map(c -> PlainText.isUnprintable(c) ? ' ' : c)
                .forEach(line::appendCodePoint);
        String oneLine = line.toString().strip();
        return oneLine.codePointCount(0, oneLine.length()) > VALUE_LENGTH
                ? oneLine.substring(0, oneLine.offsetByCodePoints(0, VALUE_LENGTH - 1)) + "…"
                : oneLine;
    }
}
