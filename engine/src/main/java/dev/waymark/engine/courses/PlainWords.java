package dev.waymark.engine.courses;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they compare: lower case, without accents or signs. */
final class PlainWords {
    private PlainWords() {}

    /** "Dauer (Std.)" is "dauer std", "Gebühr" is "gebuhr". */
    static String of(String written) {
        return letters(written)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Without accents; ligatures and sharp s taken apart. */
    static String letters(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae");
    }

    /** Whether a text has a word or several in a row, both plain. */
    static boolean has(String plain, String words) {
        return (" " + plain + " ").contains(" " + words + " ");
    }

    /** Whether a text has any of these, parted by bars. */
    static boolean hasAny(String plain, String barred) {
        for (String words : barred.split("\\|")) {
            if (has(plain, words)) {
                return true;
            }
        }
        return false;
    }
}
