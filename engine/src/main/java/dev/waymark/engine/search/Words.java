package dev.waymark.engine.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Cuts a title into words that compare equal whatever their case, accents, number, gender or side of the Atlantic. */
public final class Words {
    private static final Pattern GENDER_MARK =
            Pattern.compile("\\(?\\b[mwfdxh](\\s?[/|]\\s?[mwfdxh]){1,2}\\b\\)?|[*:_]in(nen)?\\b");

    private static final Pattern DOTTED = Pattern.compile("\\b\\p{L}\\.(\\p{L}\\b\\.?)+");

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("centre", "center"),
            Map.entry("theatre", "theater"),
            Map.entry("programme", "program"),
            Map.entry("licence", "license"),
            Map.entry("licenced", "licensed"),
            Map.entry("defence", "defense"),
            Map.entry("tyre", "tire"),
            Map.entry("grey", "gray"),
            Map.entry("fibre", "fiber"),
            Map.entry("cheque", "check"),
            Map.entry("aluminium", "aluminum"),
            Map.entry("lorry", "truck"),
            Map.entry("solicitor", "lawyer"),
            Map.entry("waitress", "waiter"),
            Map.entry("actress", "actor"),
            Map.entry("hostess", "host"),
            Map.entry("stewardess", "steward"),
            Map.entry("seamstress", "tailor"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("people", "person"));

    /** British beginnings and middles, each beside its American form. */
    private static final String[][] SPELLINGS = {
        {"paed", "ped"},
        {"haem", "hem"},
        {"gynaec", "gynec"},
        {"anaesth", "anesth"},
        {"aesthet", "esthet"},
        {"labour", "labor"},
        {"colour", "color"},
        {"behaviour", "behavior"},
        {"harbour", "harbor"},
        {"jewell", "jewel"},
        {"modell", "model"},
        {"travell", "travel"},
        {"counsell", "counsel"},
        {"mould", "mold"},
        {"plough", "plow"},
        {"analyse", "analyze"},
        {"oestr", "estr"},
        {"manoeuv", "maneuv"},
    };

    private Words() {}

    static List<String> of(String text) {
        List<String> words = asWritten(text);
        words.replaceAll(Words::same);
        return words;
    }

    /** In lower case and without accents, and otherwise as they stand: {@link #same} makes them comparable. */
    static List<String> asWritten(String text) {
        List<String> words = new ArrayList<>(6);
        String plain = isPlain(text) ? text : plain(text);
        int start = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean inside = i < plain.length() && isInside(plain.charAt(i), start >= 0);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(plain.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isInside(char c, boolean begun) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || begun && (c == '+' || c == '#')
                || c > 127 && Character.isLetterOrDigit(c);
    }

    /** Most titles are; the others take the slower way. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127 || c == '\'' || c == '/' || c == '|' || c == ':' || c == '*' || c == '.') {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c > 127) {
                lower = Normalizer.normalize(lower, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .replace("ß", "ss");
                break;
            }
        }
        if (lower.indexOf('\'') >= 0 || lower.indexOf('’') >= 0) {
            lower = lower.replace("'", "").replace("’", "");
        }
        if (lower.indexOf('.') >= 0) {
            lower = DOTTED.matcher(lower).replaceAll(m -> m.group().replace(".", ""));
        }
        return lower.indexOf('/') >= 0 || lower.indexOf('|') >= 0 || lower.indexOf(':') >= 0 || lower.indexOf('*') >= 0
                ? GENDER_MARK.matcher(lower).replaceAll(" ")
                : lower;
    }

    /** The form in which a word in lower case compares equal whatever its number, gender or side of the Atlantic. */
    public static String same(String word) {
        String one = singular(SAME.getOrDefault(word, word));
        one = SAME.getOrDefault(one, one);
        int length = one.length();
        if (length < 5) {
            return one;
        }
        if (length > 5 && one.endsWith("woman")) {
            one = one.substring(0, length - 5) + "man";
        } else if (length > 8 && one.endsWith("person")) {
            one = one.substring(0, length - 6) + "man";
        }
        for (String[] spelling : SPELLINGS) {
            int at = one.indexOf(spelling[0]);
            if (at >= 0) {
                one = one.substring(0, at) + spelling[1] + one.substring(at + spelling[0].length());
            }
        }
        // Both sides of a comparison pass here, so that "advizer" is nobody's spelling does no harm.
        return one.length() > 6
                ? one.replace("isation", "ization").replace("iser", "izer").replace("ising", "izing")
                : one;
    }

    private static String singular(String word) {
        int length = word.length();
        if (length < 4 || word.charAt(length - 1) != 's') {
            return word.endsWith("men") && length > 5 ? word.substring(0, length - 3) + "man" : word;
        }
        char before = word.charAt(length - 2);
        if (before == 's' || before == 'u' || before == 'i') {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes")) {
            return word.substring(0, length - 2);
        }
        return word.substring(0, length - 1);
    }
}
