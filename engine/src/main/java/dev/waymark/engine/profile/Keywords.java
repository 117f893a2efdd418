package dev.waymark.engine.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Splits what people put into one keyword: "HTML5, HTML", "Kotlin / Java", "PHP MVC (Custom, Cake, etc)". A slash
 * without spaces splits words ("HTML/CSS") but not abbreviations of two letters ("TCP/IP", "CI/CD").
 */
final class Keywords {
    private static final int MOST = 100;
    private static final Pattern SEPARATORS =
            Pattern.compile("[,;•|·、，()（）\\[\\]]|\\s/\\s|\\s-\\s|(?<=\\p{L}{3})/(?=\\p{L}{3})");
    private static final Pattern AND_SO_ON =
            Pattern.compile("(?iu)(etc|usw|and more|and others|u\\.\\s?a)\\.?|…|\\.\\.\\.");

    private Keywords() {}

    static List<String> split(List<String> written) {
        Map<String, String> keywords = new LinkedHashMap<>();
        for (String text : written) {
            for (String part : SEPARATORS.split(text)) {
                String word = part.strip();
                if (!word.isEmpty() && !AND_SO_ON.matcher(word).matches() && keywords.size() < MOST) {
                    keywords.putIfAbsent(word.toLowerCase(Locale.ROOT), word);
                }
            }
        }
        return new ArrayList<>(keywords.values());
    }
}
