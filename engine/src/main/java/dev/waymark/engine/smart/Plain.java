package dev.waymark.engine.smart;

import dev.waymark.engine.skill.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as it is matched: in small letters and with straight apostrophes, each character at its own place. */
final class Plain {
    /** Stands where something was taken out, so that nothing reads across. */
    private static final char TAKEN = '¤';

    private Plain() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(
                    switch (c) {
                        case '’', '‘', '`' -> '\'';
                        case '–', '—', '‑' -> '-';
                        case '\u00a0', '\t', '\n', '\r' -> ' ';
                        default -> Character.toLowerCase(c);
                    });
        }
        return plain.toString();
    }

    static void mask(StringBuilder text, Span span) {
        for (int i = span.from(); i < span.to(); i++) {
            text.setCharAt(i, TAKEN);
        }
    }

    /** Alternatives between which and the rest of the text no word goes on. */
    static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])");
    }

    static Optional<Span> find(Pattern pattern, CharSequence text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() && matcher.end() > matcher.start()
                ? Optional.of(new Span(matcher.start(), matcher.end()))
                : Optional.empty();
    }

    /** A word of a list, without its ending in -s. */
    static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
