package dev.waymark.bench.rcpsp;

import java.util.ArrayList;
import java.util.List;

/** A text file read line by line, which says where it is when something is wrong. */
final class NumberedLines {
    private final String file;
    private final List<String> lines;
    private int at;

    NumberedLines(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    /** Goes to the line after the first from here on that starts with the title. */
    void after(String title) throws UnreadableInstance {
        int from = at;
        while (at < lines.size()) {
            if (lines.get(at++).strip().startsWith(title)) {
                return;
            }
        }
        throw new UnreadableInstance("%s: there is no line \"%s\" after line %d; is it a PSPLIB .sm file for one mode?"
                .formatted(file, title, from));
    }

    /** Passes over lines without a number at their start, such as rules and column titles. */
    void toNumbers() {
        while (at < lines.size() && !startsWithNumber(lines.get(at).strip())) {
            at++;
        }
    }

    /** Whether the current line belongs to a table: not empty, and no rule of asterisks. */
    boolean isRow() {
        return at < lines.size()
                && !lines.get(at).isBlank()
                && !lines.get(at).strip().startsWith("*");
    }

    /** The whole numbers of the current line; goes on to the next. */
    List<Integer> numbers(String what) throws UnreadableInstance {
        if (at >= lines.size()) {
            throw new UnreadableInstance(
                    "%s: the file ends after line %d, where %s should be".formatted(file, lines.size(), what));
        }
        at++;
        List<Integer> numbers = new ArrayList<>();
        for (String field : lines.get(at - 1).strip().split("\\s+")) {
            try {
                numbers.add(Integer.valueOf(field));
            } catch (NumberFormatException notANumber) {
                throw wrong("\"%s\" is not a whole number, in %s".formatted(field, what));
            }
        }
        return numbers;
    }

    /** Something wrong in the line last read. */
    UnreadableInstance wrong(String message) {
        return new UnreadableInstance("%s, line %d: %s".formatted(file, at, message));
    }

    /** Something wrong with the file as a whole. */
    UnreadableInstance unusable(String message) {
        return new UnreadableInstance("%s: %s".formatted(file, message));
    }

    private static boolean startsWithNumber(String line) {
        return !line.isEmpty()
                && (Character.isDigit(line.charAt(0)) || line.charAt(0) == '-')
                && !line.startsWith("--");
    }
}
