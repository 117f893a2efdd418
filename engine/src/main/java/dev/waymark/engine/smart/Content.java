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
    /** "a better manager": whoever is meant, it names nothing new. */
    private static final Pattern PRAISE = Plain.words("(?:be|become|becoming|being|am) (?:an? |the )?(?:much |"
            + "far |more |most |very |really )*"
            + "(?:better|good|great|excellent|effective|strong|stronger|successful|valued|valuable|experienced|"
            + "respected|outstanding|perfect|nice|nicer|inspiring|competent|confident|best)"
            + "(?: and \\p{L}+)? (?:\\p{L}+ )?\\p{L}+");

    private static final Pattern IDLE = Plain.words(String.join("|", WordLists.IDLE));

    /** Words in -ly beyond this length tell how, bar some. */
    private static final int MANNER = 6;

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
        Matcher idle = IDLE.matcher(left.toString());
        while (idle.find()) {
            Plain.mask(left, new Span(idle.start(), idle.end()));
        }
        Matcher praise = PRAISE.matcher(left.toString());
        while (praise.find()) {
            Plain.mask(left, new Span(praise.start(), praise.end()));
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
                && !(bare.length() > MANNER && bare.endsWith("ly") && !WordLists.has(WordLists.NO_MANNER, bare))
                && !WordLists.STOP.contains(word)
                && !WordLists.STOP.contains(bare)
                && Numbers.value(bare) == 0
                && Stream.of(bare, WordLists.verb(bare))
                        .noneMatch(form -> SAYS_NOTHING.stream().anyMatch(list -> WordLists.hasNearly(list, form)));
    }
}
