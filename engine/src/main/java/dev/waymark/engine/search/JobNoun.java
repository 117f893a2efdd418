package dev.waymark.engine.search;

import java.util.List;
import java.util.Set;

/** The word of a title that says what someone is, and the others only of what kind: "manager" in "site manager". */
final class JobNoun {
    private static final Set<String> AFTER = Set.of("of", "for", "in", "at", "to", "with", "by", "on", "de");

    private JobNoun() {}

    /** Its place: the last word before "of" or its like that is more than a grade; -1 if there are no words. */
    static int in(List<String> words) {
        int end = 0;
        while (end < words.size() && !(end > 0 && AFTER.contains(words.get(end)))) {
            end++;
        }
        for (int i = end - 1; i >= 0; i--) {
            if (WordWeight.tellsWork(words.get(i))) {
                return i;
            }
        }
        return end - 1;
    }
}
