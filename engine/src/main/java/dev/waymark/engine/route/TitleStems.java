package dev.waymark.engine.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a job title with their endings off, so that "Accounting" and "Accountants" have one in common. Remembers words. */
final class TitleStems {
    private static final Set<String> EMPTY =
            Set.of("and", "of", "the", "all", "other", "except", "for", "in", "to", "");
    private static final List<String> ENDINGS =
            List.of("ants", "ists", "ians", "ant", "ers", "ors", "ies", "ing", "ist", "ian", "er", "or", "s");
    private static final int SHORTEST = 4;

    private final Map<String, String> known = new HashMap<>();

    /** By hand, since a catalogue has tens of thousands of titles to take apart while a person waits. */
    List<String> of(String title) {
        List<String> stems = new ArrayList<>();
        String text = title.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) < 'a' || text.charAt(at) > 'z') {
                String word = text.substring(from, at);
                if (!EMPTY.contains(word)) {
                    stems.add(known.computeIfAbsent(word, TitleStems::withoutEnding));
                }
                from = at + 1;
            }
        }
        return stems;
    }

    private static String withoutEnding(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
