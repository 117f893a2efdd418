package dev.waymark.engine.destination.advert;

import dev.waymark.engine.skill.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years of experience: "5+ years' experience", "three to five years as a site manager", "mindestens 3 Jahre Berufserfahrung". */
final class StatedYears {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("fünf", 5));

    private static final String NUMBER =
            "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf)";

    private static final Pattern YEARS = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])" + NUMBER + "\\s*(?:\\+|plus|or more)?\\s*(?:(?:-|–|to|bis)\\s*" + NUMBER
                    + ")?\\s*\\+?\\s*(?:years?|yrs?|jahre?n?)(?![\\p{L}\\d])(?!\\s*(?:old|of age|contract|fixed))");

    private static final Pattern OF_WORK = Pattern.compile(
            "(?iu)experience|experienced|post[- ]?qualif|pqe|track record|erfahrung|worked|years?['’]?\\s+(?:in|as|of|with|at|working|managing|leading|driving|teaching)\\b");

    private StatedYears() {}

    static List<Fact> in(String clause) {
        if (!OF_WORK.matcher(clause).find()) {
            return List.of();
        }
        Matcher years = YEARS.matcher(clause);
        return years.results()
                .map(found -> new Fact(new Asked.Years(number(found.group(1))), new Span(found.start(), found.end())))
                .filter(fact -> ((Asked.Years) fact.asked()).years() > 0)
                .limit(1)
                .toList();
    }

    private static double number(String text) {
        Integer word = WORDS.get(text.toLowerCase(Locale.ROOT));
        return word != null ? word : Integer.parseInt(text);
    }
}
