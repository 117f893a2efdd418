package dev.waymark.engine.skill;

import java.util.List;
import java.util.Set;

/** Which words of a text claim nothing, though nothing denies them: wishes, pastimes, and what other people are. */
final class Unclaimed {
    private static final Set<String> WISHING = Set.of("love", "like", "hope", "want", "wish", "aspire", "dream");
    private static final Set<String> RELATIVES = Set.of(
            "sister",
            "brother",
            "mother",
            "mum",
            "mom",
            "dad",
            "father",
            "wife",
            "husband",
            "partner",
            "son",
            "daughter",
            "uncle",
            "aunt",
            "cousin",
            "friend",
            "grandfather",
            "grandmother",
            "grandad",
            "grandma",
            "girlfriend",
            "boyfriend",
            "parents",
            "family");
    private static final Set<String> BEING =
            Set.of("is", "was", "are", "were", "works", "worked", "work", "has", "had", "runs", "ran", "owns", "owned");
    private static final Set<String> PASTIMES = Set.of("hobby", "hobbies", "fan", "supporter");
    private static final Set<String> ENJOYING = Set.of("enjoy", "love", "like", "loves", "enjoys", "likes", "play");
    private static final Set<String> FREE = Set.of("spare", "free", "leisure");
    private static final Set<String> TURNING = Set.of("but", "however", "although", "though");

    private Unclaimed() {}

    static boolean[] in(List<Token> tokens) {
        boolean[] unclaimed = new boolean[tokens.size()];
        int from = 0;
        while (from < tokens.size()) {
            int to = from + 1;
            while (to < tokens.size()
                    && tokens.get(to).sentence() == tokens.get(from).sentence()) {
                to++;
            }
            boolean saying = isOfPastimes(tokens.subList(from, to));
            for (int i = from; i < to; i++) {
                saying &= !TURNING.contains(tokens.get(i).plain());
                saying |= startsWish(tokens, i, from) || startsAnother(tokens, i, to);
                unclaimed[i] = saying;
            }
            from = to;
        }
        return unclaimed;
    }

    /** "In my free time I enjoy …", "Hobbies: …", "a big fan of …". */
    private static boolean isOfPastimes(List<Token> sentence) {
        boolean free = false;
        boolean enjoying = false;
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.get(i).plain();
            boolean time =
                    i + 1 < sentence.size() && sentence.get(i + 1).plain().equals("time");
            free |= FREE.contains(word) && time || word.equals("weekends");
            enjoying |= ENJOYING.contains(word);
            boolean of = i + 1 < sentence.size() && sentence.get(i + 1).plain().equals("of");
            if (PASTIMES.contains(word) && (of || i == 0)) {
                return true;
            }
        }
        return free && enjoying;
    }

    /** "I would love to …", "I hope to …", "I'd like to …". */
    private static boolean startsWish(List<Token> tokens, int at, int from) {
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).plain() : "";
        if (!WISHING.contains(tokens.get(at).plain()) || !next.equals("to") && !next.equals("of")) {
            return false;
        }
        String before = at > from ? tokens.get(at - 1).plain() : "";
        return before.equals("i") || before.equals("would") || before.equals("id");
    }

    /** "My sister is …". */
    private static boolean startsAnother(List<Token> tokens, int at, int to) {
        return at + 2 < to
                && tokens.get(at).plain().equals("my")
                && RELATIVES.contains(tokens.get(at + 1).plain())
                && BEING.contains(tokens.get(at + 2).plain());
    }
}
