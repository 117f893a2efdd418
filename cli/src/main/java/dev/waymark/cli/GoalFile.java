package dev.waymark.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Goals from a file, one per line.
 *
 * @param goals in the order of their lines
 * @param empty numbers of the lines that say nothing, from 1
 */
record GoalFile(List<String> goals, List<Integer> empty) {
    /** A goal is a sentence or some; what is longer is another kind of text. */
    private static final int LONGEST = 2_000;

    /** @throws BadInput naming the file, and the line where it is one line's fault */
    static GoalFile read(Path file) {
        byte[] bytes = InputFile.read("--batch", file);
        List<String> goals = new ArrayList<>();
        List<Integer> empty = new ArrayList<>();
        int line = 0;
        for (int from = 0; from < bytes.length; ) {
            int to = from;
            while (to < bytes.length && bytes[to] != '\n') {
                to++;
            }
            line++;
            String goal =
                    checked(decoded(bytes, from, to, file, line).strip(), "--batch %s, line %d".formatted(file, line));
            if (goal.isEmpty()) {
                empty.add(line);
            } else {
                goals.add(goal);
            }
            from = to + 1;
        }
        if (goals.isEmpty()) {
            throw new BadInput("--batch %s: there is no goal in it. Give a text file (UTF-8) with one goal per line."
                    .formatted(file));
        }
        return new GoalFile(goals, empty);
    }

    /** @param place where it stands, for the message */
    static String checked(String goal, String place) {
        if (goal.length() > LONGEST) {
            throw new BadInput("%s: this has %,d characters; a goal is a sentence or some, up to %,d characters."
                    .formatted(place, goal.length(), LONGEST));
        }
        return goal;
    }

    private static String decoded(byte[] bytes, int from, int to, Path file, int line) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new BadInput(notText(file, line));
            }
            return line == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadInput(notText(file, line));
        }
    }

    private static String notText(Path file, int line) {
        return "--batch %s, line %d: this is not text in UTF-8. Save the file as UTF-8, with one goal per line."
                .formatted(file, line);
    }
}
