package dev.waymark.bench.smart;

import dev.waymark.engine.smart.Letter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A goal with the letters that hold for it, as docs/labelling-smart-goals.md says.
 *
 * @param half as the file says; it follows from the goal's checksum
 */
record LabelledGoal(Half half, Kind kind, Set<Letter> holding, String text) {
    private static final String FILE = "goals.tsv";
    private static final int FIRST_LETTER = 2;

    /** The halves have no say in each other: one was looked at while the rules were written, the other not. */
    enum Half {
        RULES,
        KEPT
    }

    /** What sort of text it is. */
    enum Kind {
        GOAL,
        VAGUE,
        /** Words about goals, piled up. */
        STUFFED,
        /** Beyond anyone's reach, or with a date that has gone by or never comes. */
        IMPOSSIBLE,
        /** No goal at all. */
        NONE
    }

    static List<LabelledGoal> all() {
        try (InputStream in = LabelledGoal.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("This build of Waymark lacks its labelled goals, " + FILE);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(LabelledGoal::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<LabelledGoal> of(Half half) {
        return all().stream().filter(goal -> goal.half == half).toList();
    }

    /** By which the halves are drawn: the half of all goals with the lower ones is for the rules. */
    long checksum() {
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }

    private static LabelledGoal of(String line) {
        String[] cells = line.split("\t");
        Set<Letter> holding = EnumSet.noneOf(Letter.class);
        for (Letter letter : Letter.values()) {
            if (cells[FIRST_LETTER + letter.ordinal()].equals("1")) {
                holding.add(letter);
            }
        }
        return new LabelledGoal(
                Half.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                Kind.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                holding,
                cells[FIRST_LETTER + Letter.values().length]);
    }
}
