package dev.waymark.engine.skill;

import dev.waymark.engine.search.Root;
import dev.waymark.engine.search.Words;
import java.util.Map;

/** What inflected forms of a word share ("coded", "coding", "codes": "code"), and beyond these its relatives. */
final class Stem {
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("led", "lead"),
            Map.entry("taught", "teach"),
            Map.entry("wrote", "write"),
            Map.entry("written", "write"),
            Map.entry("built", "build"),
            Map.entry("sold", "sell"),
            Map.entry("ran", "run"),
            Map.entry("dealt", "deal"),
            Map.entry("spoke", "speak"),
            Map.entry("spoken", "speak"),
            Map.entry("gave", "give"),
            Map.entry("given", "give"),
            Map.entry("grew", "grow"),
            Map.entry("grown", "grow"),
            Map.entry("made", "make"),
            Map.entry("kept", "keep"),
            Map.entry("bought", "buy"),
            Map.entry("drew", "draw"),
            Map.entry("drawn", "draw"),
            Map.entry("drove", "drive"),
            Map.entry("driven", "drive"),
            Map.entry("held", "hold"),
            Map.entry("met", "meet"),
            Map.entry("sent", "send"),
            Map.entry("took", "take"),
            Map.entry("taken", "take"),
            Map.entry("told", "tell"),
            Map.entry("understood", "understand"),
            Map.entry("won", "win"),
            Map.entry("flew", "fly"),
            Map.entry("flown", "fly"),
            Map.entry("chose", "choose"),
            Map.entry("chosen", "choose"),
            Map.entry("laid", "lay"),
            Map.entry("fed", "feed"),
            Map.entry("cutting", "cut"),
            Map.entry("rebuilt", "rebuild"),
            Map.entry("oversaw", "oversee"),
            Map.entry("overseen", "oversee"),
            Map.entry("learnt", "learn"),
            Map.entry("sang", "sing"),
            Map.entry("brought", "bring"),
            Map.entry("caught", "catch"),
            Map.entry("thought", "think"),
            Map.entry("sought", "seek"),
            Map.entry("spent", "spend"),
            Map.entry("paid", "pay"),
            Map.entry("broke", "break"),
            Map.entry("broken", "break"),
            Map.entry("got", "get"),
            Map.entry("heard", "hear"),
            Map.entry("lost", "lose"),
            Map.entry("hung", "hang"),
            Map.entry("rewrote", "rewrite"),
            Map.entry("struck", "strike"),
            Map.entry("fought", "fight"),
            Map.entry("swept", "sweep"),
            Map.entry("dug", "dig"),
            Map.entry("rode", "ride"),
            Map.entry("ridden", "ride"),
            Map.entry("woven", "weave"),
            Map.entry("wove", "weave"),
            Map.entry("began", "begin"),
            Map.entry("threw", "throw"),
            Map.entry("knew", "know"),
            Map.entry("stood", "stand"),
            Map.entry("sewn", "sew"),
            Map.entry("sown", "sow"),
            Map.entry("shown", "show"),
            Map.entry("mown", "mow"),
            Map.entry("drank", "drink"),
            Map.entry("swam", "swim"),
            Map.entry("rang", "ring"),
            Map.entry("strung", "string"),
            Map.entry("restrung", "restring"),
            Map.entry("bent", "bend"),
            Map.entry("lent", "lend"),
            Map.entry("troubleshot", "troubleshoot"),
            Map.entry("analysing", "analyze"));

    private Stem() {}

    /** @param word in lower case, without accents */
    static String inflected(String word) {
        String same = Words.same(IRREGULAR.getOrDefault(word, word));
        String base = american(IRREGULAR.getOrDefault(same, same));
        int length = base.length();
        if (length > 4 && base.endsWith("ied")) {
            return base.substring(0, length - 3) + "y";
        }
        if (base.endsWith("ing") && hasVowel(base, length - 3)) {
            return withoutEnding(base.substring(0, length - 3), base);
        }
        if (base.endsWith("ed") && !base.endsWith("eed") && hasVowel(base, length - 2)) {
            return withoutEnding(base.substring(0, length - 2), base);
        }
        return length > 4 && base.endsWith("e") ? base.substring(0, length - 1) : base;
    }

    /** Whether a word says what was done: "repaired", "taught". */
    static boolean isPast(String word) {
        return word.endsWith("ed") && !word.endsWith("eed") || IRREGULAR.containsKey(word) && !word.endsWith("ing");
    }

    /** Also for relatives: "management" as "managed". */
    static String root(String inflected) {
        return Root.of(inflected);
    }

    private static String american(String word) {
        int at = word.length() > 6 ? word.lastIndexOf("is") : -1;
        boolean british = at > 2 && (word.endsWith("ise") || word.endsWith("ised"));
        return british ? word.substring(0, at) + "iz" + word.substring(at + 2) : word;
    }

    private static String withoutEnding(String stem, String whole) {
        int length = stem.length();
        char last = stem.charAt(length - 1);
        if (length < 2 || isVowel(last) && length < 3) {
            return whole;
        }
        char before = stem.charAt(length - 2);
        if (length > 3 && last == before && "lsz".indexOf(last) < 0) {
            return stem.substring(0, length - 1);
        }
        boolean lostE = !isVowel(last)
                && "wxy".indexOf(last) < 0
                && isVowel(before)
                && (length == 2 || length == 3 && !isVowel(stem.charAt(0)));
        return lostE ? stem + "e" : length > 4 && last == 'e' ? stem.substring(0, length - 1) : stem;
    }

    private static boolean hasVowel(String word, int to) {
        for (int i = 0; i < to; i++) {
            if (isVowel(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}
