package dev.waymark.engine.skill;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words that know where they stand. */
final class Tokens {
    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int sentence = 0;
        int content = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (!Character.isLetterOrDigit(c)) {
                boolean end = c == ';' || c == '!' || c == '?' || c == '\n' || c == '.' && endsSentence(text, at);
                sentence += end ? 1 : 0;
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && isInside(text, end)) {
                end++;
            }
            Token token = token(text, at, end, sentence, content);
            tokens.add(token);
            content += token.tells() ? 1 : 0;
            at = end;
        }
        return tokens;
    }

    private static Token token(String text, int from, int to, int sentence, int content) {
        String written = text.substring(from, to);
        String plain = plain(written);
        String inflected = Stem.inflected(plain);
        return new Token(written, plain, inflected, Stem.root(inflected), new Span(from, to), sentence, content);
    }

    private static boolean endsSentence(String text, int at) {
        return at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || c == '+' || c == '#') {
            return true;
        }
        boolean apostrophe = c == '\'' || c == '’';
        return apostrophe && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    private static String plain(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        boolean simple = lower.chars().allMatch(c -> c < 128 && c != '\'');
        return simple
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFKD)
                        .replaceAll("[\\p{M}'’]", "")
                        .replace("ß", "ss");
    }
}
