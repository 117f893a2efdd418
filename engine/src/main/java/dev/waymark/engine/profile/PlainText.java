package dev.waymark.engine.profile;

import java.util.Locale;
import java.util.Set;

/**
 * Makes plain text of whatever stands in a file: tags go (scripts and styles with their content), entities become
 * characters, control, invisible and direction-changing characters go, full-width letters become ordinary ones, and
 * white space becomes single spaces. Runs in one pass per layer of encoding, so a hostile text costs no more than its
 * length.
 */
final class PlainText {
    /** Markup hidden in entities in entities is undone this many times. */
    private static final int LAYERS = 3;

    private static final Set<String> HIDDEN =
            Set.of("script", "style", "iframe", "object", "embed", "template", "noscript", "svg", "math", "head");

    private PlainText() {}

    static String of(String source) {
        String text = tidied(source);
        for (int layer = 0; layer < LAYERS; layer++) {
            String before = text;
            text = tidied(Entities.decoded(withoutTags(text)));
            if (text.equals(before)) {
                return text;
            }
        }
        return tidied(withoutTags(text));
    }

    private static String withoutTags(String text) {
        int next = text.indexOf('<');
        if (next < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (next >= 0) {
            plain.append(text, at, next);
            if (!startsTag(text, next)) {
                plain.append('<');
                at = next + 1;
            } else {
                plain.append(' ');
                at = endOfTag(text, next);
            }
            next = text.indexOf('<', at);
        }
        return plain.append(text, Math.min(at, text.length()), text.length()).toString();
    }

    private static boolean startsTag(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(at + 1);
        return Character.isLetter(c) || c == '/' || c == '!' || c == '?';
    }

    /** Where the tag at {@code at} is over; a hidden element's content belongs to it, to the end if it is never closed. */
    private static int endOfTag(String text, int at) {
        if (text.startsWith("<!--", at)) {
            int end = text.indexOf("-->", at + 4);
            return end < 0 ? text.length() : end + 3;
        }
        String name = nameOf(text, at + 1);
        if (HIDDEN.contains(name)) {
            int end = indexOfClosing(text, name, at);
            if (end < 0) {
                return text.length();
            }
            int bracket = text.indexOf('>', end);
            return bracket < 0 ? text.length() : bracket + 1;
        }
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '>' && text.charAt(end) != '<') {
            end++;
        }
        // A bracket that is never closed is no tag: only the bracket goes, and what follows stays readable.
        return end < text.length() && text.charAt(end) == '>' ? end + 1 : at + 1;
    }

    private static int indexOfClosing(String text, String name, int from) {
        for (int i = text.indexOf("</", from); i >= 0; i = text.indexOf("</", i + 2)) {
            if (text.regionMatches(true, i + 2, name, 0, name.length())) {
                return i;
            }
        }
        return -1;
    }

    private static String nameOf(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static String tidied(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                    tidy.append(' ');
                }
            } else if (!isUnprintable(c)) {
                tidy.appendCodePoint(c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c);
            }
        });
        return tidy.toString().strip();
    }

    /** Control, format (zero-width and direction-changing among them), private and unpaired characters. */
    static boolean isUnprintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
