package dev.waymark.engine.destination.advert;

import dev.waymark.engine.skill.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Languages spoken, where the clause speaks of speaking: "fluent German", "Englisch in Wort und Schrift", "French (B2)". */
final class StatedLanguages {
    private static final Pattern SPOKEN = Pattern.compile(
            "(?iu)fluen|language|\\bspeak|spoken|written|native|proficien|conversational|\\b[ABC][12]\\b|bilingual|kenntnisse|sprache|verhandlungssicher|wort und schrift|fließend|command of");

    private static final Map<String, Pattern> LANGUAGES = new LinkedHashMap<>();

    static {
        language("English", "englisch\\w*");
        language("German", "deutsch\\w*");
        language("French", "französisch\\w*");
        language("Spanish", "spanisch\\w*");
        language("Italian", "italienisch\\w*");
        language("Portuguese", "portugiesisch\\w*");
        language("Dutch", "niederländisch\\w*");
        language("Polish", "polnisch\\w*");
        language("Russian", "russisch\\w*");
        language("Arabic", "arabisch\\w*");
        language("Mandarin", "chinesisch\\w*");
        language("Japanese", "japanisch\\w*");
        language("Turkish", "türkisch\\w*");
        language("Welsh", "cymraeg");
        language("Hindi", "hindi");
        language("Swedish", "schwedisch\\w*");
        language("British Sign Language", "BSL");
    }

    private StatedLanguages() {}

    private static void language(String name, String other) {
        LANGUAGES.put(name, Pattern.compile("(?u)(?<![\\p{L}\\d])(?:" + name + "|(?i:" + other + "))(?![\\p{L}\\d])"));
    }

    static List<Fact> in(String clause) {
        List<Fact> found = new ArrayList<>();
        if (SPOKEN.matcher(clause).find()) {
            LANGUAGES.forEach((name, words) -> {
                Matcher at = words.matcher(clause);
                if (at.find()) {
                    found.add(new Fact(new Asked.Language(name), new Span(at.start(), at.end())));
                }
            });
        }
        return found;
    }
}
