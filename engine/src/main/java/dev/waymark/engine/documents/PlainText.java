package dev.waymark.engine.documents;

import java.util.Locale;

/** Text from people, made safe to carry: documents of XML cannot hold control characters or lone surrogates at all. */
final class PlainText {
    private PlainText() {}

    /** XML 1.0's Char production. */
    static boolean isAllowedInXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }

    /** With a capital and a full stop, whether the writer set them or not; empty stays empty. */
    static String sentence(String text) {
        String trimmed = text.strip();
        return trimmed.isEmpty() ? "" : ended(trimmed.substring(0, 1).toUpperCase(Locale.ROOT) + trimmed.substring(1));
    }

    /** With a full stop, unless the text ends a sentence itself. */
    static String ended(String text) {
        String trimmed = text.strip();
        return trimmed.isEmpty() || ".!?…".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0 ? trimmed : trimmed + ".";
    }

    /** One line: line breaks and control characters become single spaces. */
    static String oneLine(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean space = !isAllowedInXml(c)
                    || Character.isWhitespace(c)
                    || Character.isISOControl(c)
                    || c == 0x2028
                    || c == 0x2029;
            if (!space) {
                line.appendCodePoint(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString().strip();
    }
}
