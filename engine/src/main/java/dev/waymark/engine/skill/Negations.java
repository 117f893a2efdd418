package dev.waymark.engine.skill;

import java.util.List;
import java.util.Set;

/** Which words of a text say what is not so: "no experience with SAP". */
final class Negations {
    private static final Set<String> SAYING_NO = Set.of(
            "no",
            "not",
            "never",
            "without",
            "lack",
            "lacking",
            "lacked",
            "dont",
            "doesnt",
            "didnt",
            "cannot",
            "cant",
            "havent",
            "hasnt",
            "wasnt",
            "isnt",
            "unfamiliar",
            "neither",
            "nor",
            "none",
            "zero",
            "little");

    /** After which nothing is denied: "not only", "no later than", "never missed a deadline", "little by little". */
    private static final Set<String> MEANING_YES =
            Set.of("only", "just", "later", "less", "fewer", "miss", "missed", "fail", "failed", "problem", "by");

    private static final Set<String> TURNING = Set.of("but", "however", "although", "though", "instead", "except");

    /** Telling words in an entry of a list that goes on after a comma: "no SAP, Oracle or CRM experience". */
    private static final int LISTED = 3;

    private Negations() {}

    static boolean[] in(String text, List<Token> tokens) {
        boolean[] denied = new boolean[tokens.size()];
        boolean saying = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean newSentence = i > 0 && token.sentence() != tokens.get(i - 1).sentence();
            if (newSentence
                    || TURNING.contains(token.plain())
                    || startsAnew(tokens, i)
                    || saying && startsClause(text, tokens, i)) {
                saying = false;
            }
            if (SAYING_NO.contains(token.plain())) {
                String next = i + 1 < tokens.size() ? tokens.get(i + 1).plain() : "";
                saying = !MEANING_YES.contains(next);
            }
            denied[i] = saying;
        }
        return denied;
    }

    /** "… and I repaired engines". */
    private static boolean startsAnew(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at).plain().equals("i")
                && tokens.get(at - 1).plain().equals("and");
    }

    private static boolean startsClause(String text, List<Token> tokens, int at) {
        if (at == 0 || !commaBefore(text, tokens, at)) {
            return false;
        }
        int telling = 0;
        int next = at;
        do {
            telling += tokens.get(next).tells() ? 1 : 0;
            next++;
        } while (next < tokens.size() && !commaBefore(text, tokens, next));
        return telling > LISTED || Stem.isPast(tokens.get(at).plain());
    }

    private static boolean commaBefore(String text, List<Token> tokens, int at) {
        int from = tokens.get(at - 1).span().to();
        return text.substring(from, tokens.get(at).span().from()).indexOf(',') >= 0;
    }
}
