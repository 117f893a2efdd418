package dev.waymark.engine.smart;

import dev.waymark.engine.skill.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text that name something: what is left without little words, verbs for anything, and broad nouns. */
final class Content {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\d'+#/]*");
    private static final Pattern CONCRETE = Plain.words(String.join("|", WordLists.CONCRETE));
    private static final List<Set<String>> SAYS_NOTHING =
            List.of(WordLists.JARGON, WordLists.FILLER, WordLists.BROAD, WordLists.GENERIC_VERBS);

    private Content() {}

    static List<Span> of(String plain) {
        List<Span> spans = new ArrayList<>();
        StringBuilder left = new StringBuilder(plain);
        Matcher phrases = CONCRETE.matcher(plain);
        while (phrases.find()) {
            Span span = new Span(phrases.start(), phrases.end());
            spans.add(span);
            Plain.mask(left, span);
        }
        Matcher m = WORD.matcher(left);
        while (m.find()) {
            if (names(m.group())) {
                spans.add(new Span(m.start(), m.end()));
            }
        }
        return spans.stream()
                .sorted((a, b) -> Integer.compare(a.from(), b.from()))
                .toList();
    }

    private static boolean names(String word) {
        String bare = word.replaceAll("'s?$", "");
        return bare.length() > 1
                && !WordLists.STOP.contains(word)
                && !WordLists.STOP.contains(bare)
                && Numbers.value(bare) == 0
                && Stream.of(bare, WordLists.verb(bare))
                        .noneMatch(form -> SAYS_NOTHING.stream().anyMatch(list -> WordLists.hasNearly(list, form)));
    }
}
