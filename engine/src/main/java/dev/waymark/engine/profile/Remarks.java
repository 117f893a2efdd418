package dev.waymark.engine.profile;

import dev.waymark.engine.profile.Remark.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers remarks while a file is read; a hostile file gets a hundred and a count of the rest. What was left of a
 * file of lines is listed further, so that a person sees all that was not understood.
 */
public final class Remarks {
    private static final int MOST = 100;
    private static final int MOST_LINES = 1_000;
    private static final int VALUE_LENGTH = 80;
    private static final int LINE_LENGTH = 240;

    private final List<Remark> remarks = new ArrayList<>();
    private int told;
    private int untold;

    /** Something read otherwise than it stands. */
    public void add(String where, String value, String meaning) {
        add(where, value, meaning, Kind.MENDED);
    }

    /** Something read on a guess. */
    public void guess(String where, String value, String meaning) {
        add(where, value, meaning, Kind.GUESSED);
    }

    /** Something not read. */
    public void left(String where, String value, String meaning) {
        add(where, value, meaning, Kind.LEFT);
    }

    /** A line not read; kept nearly whole. */
    public void leftLine(String where, String line, String meaning) {
        if (remarks.size() < MOST_LINES) {
            remarks.add(new Remark(where, shortened(line, LINE_LENGTH), meaning, Kind.LEFT));
        } else {
            untold++;
        }
    }

    private void add(String where, String value, String meaning, Kind kind) {
        if (told < MOST) {
            told++;
            remarks.add(new Remark(shortened(where), shortened(value), meaning, kind));
        } else {
            untold++;
        }
    }

    public List<Remark> all() {
        if (untold == 0) {
            return List.copyOf(remarks);
        }
        List<Remark> all = new ArrayList<>(remarks);
        all.add(new Remark("the whole file", untold + " more", "not listed: mend the first ones and read it again"));
        return all;
    }

    /** One line, without markup's bite or control characters, cut to a length that fits a terminal. */
    static String shortened(String value) {
        return shortened(value, VALUE_LENGTH);
    }

    private static String shortened(String value, int longest) {
        StringBuilder line = new StringBuilder();
        value.codePoints()
                .limit(longest + 1L)
                .map(c -> PlainText.isUnprintable(c) ? ' ' : c)
                .forEach(line::appendCodePoint);
        String oneLine = line.toString().strip();
        return oneLine.codePointCount(0, oneLine.length()) > longest
                ? oneLine.substring(0, oneLine.offsetByCodePoints(0, longest - 1)) + "…"
                : oneLine;
    }
}
