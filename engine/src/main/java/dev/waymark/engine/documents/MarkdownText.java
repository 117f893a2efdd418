package dev.waymark.engine.documents;

import java.util.regex.Pattern;

/** Somebody's text as Markdown that shows it and does nothing else: no markup, no links, no mentions. */
final class MarkdownText {
    private static final Pattern LIST_OR_HEADING = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)|^([-+=#])");

    private MarkdownText() {}

    static String of(String text) {
        String line = PlainText.oneLine(text);
        var escaped = new StringBuilder(line.length() + 16);
        line.codePoints().forEach(c -> {
            if ("\\`*_[]<>|~&@".indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(c);
        });
        String inline = escaped.toString().replace("://", "\\://").replaceAll("(?i)(www)\\.", "$1\\\\.");
        return LIST_OR_HEADING
                .matcher(inline)
                .replaceFirst(m -> m.group(1) == null ? "\\\\" + m.group(3) : m.group(1) + "\\\\" + m.group(2));
    }
}
