package dev.waymark.bench.smart;

import dev.waymark.engine.smart.Letter;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a check by keywords alone would say: the yardstick that the rules must beat. */
final class KeywordBaseline {
    private static final Map<Letter, Pattern> KEYWORDS = new EnumMap<>(Map.of(
            Letter.SPECIFIC,
                    words("specific|will|learn|complete|finish|write|build|pass|become|run|lead|reduce|increase|"
                            + "get|open|apply"),
            Letter.MEASURABLE,
                    words("\\d+|measur\\w+|percent|kpi|certificat\\w+|exam|level|number|two|three|" + "four|five|ten"),
            Letter.ACHIEVABLE,
                    words("achiev\\w+|realistic|attainable|by \\w+ing|hours?|will|pass|complete|"
                            + "finish|write|step"),
            Letter.RELEVANT, words("relevant|because|so that|so|in order to|role|job|become|as"),
            Letter.TIMELY,
                    words("by|before|until|deadline|within|20\\d\\d|weeks?|months?|years?|january|february|"
                            + "march|april|may|june|july|august|september|october|november|december")));

    private KeywordBaseline() {}

    static Set<Letter> holding(String goal) {
        Set<Letter> holding = EnumSet.noneOf(Letter.class);
        KEYWORDS.forEach((letter, pattern) -> {
            if (pattern.matcher(goal).find()) {
                holding.add(letter);
            }
        });
        return holding;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)\\b(?:" + alternatives + ")\\b");
    }
}
