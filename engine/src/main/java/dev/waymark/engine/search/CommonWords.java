package dev.waymark.engine.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words that very many titles have, and what the titles with two of them come to ("machine operator"). */
final class CommonWords {
    /** With so many forms or more a word is common. */
    private static final int COMMON = 192;

    private static final int RARE = -1;

    /** Per word, its place among the common ones. */
    private final int[] places;

    private final int bits;

    /** Per common word, a bit for each form that has it. */
    private final long[][] has;

    private final Forms forms;

    /**
     * Per pair of common words, the lesser place second; counted when first asked for, as few pairs ever are. Two threads
     * may both count one: to the same result.
     */
    private final @Nullable WordUse[][] together;

    CommonWords(int[][] formsWith, Forms forms) {
        this.forms = forms;
        places = new int[formsWith.length];
        int count = 0;
        for (int word = 0; word < places.length; word++) {
            places[word] = formsWith[word].length < COMMON ? RARE : count++;
        }
        bits = (forms.count() + Long.SIZE - 1) / Long.SIZE;
        has = new long[count][bits];
        for (int word = 0; word < places.length; word++) {
            if (isCommon(word)) {
                for (int form : formsWith[word]) {
                    has[places[word]][form >> 6] |= 1L << form;
                }
            }
        }
        together = new WordUse[count][];
        for (int one = 0; one < count; one++) {
            together[one] = new WordUse[one];
        }
    }

    private static int[] withBoth(long[] one, long[] other) {
        int[] forms = new int[16];
        int count = 0;
        for (int i = 0; i < one.length; i++) {
            for (long both = one[i] & other[i]; both != 0; both &= both - 1) {
                if (count == forms.length) {
                    forms = Arrays.copyOf(forms, 2 * count);
                }
                forms[count++] = (i << 6) + Long.numberOfTrailingZeros(both);
            }
        }
        return Arrays.copyOf(forms, count);
    }

    boolean isCommon(int word) {
        return places[word] != RARE;
    }

    /** How many numbers {@link #has} gives. */
    int bits() {
        return bits;
    }

    /** One bit for each form, 64 to a number: whether it has this common word. */
    long[] has(int word) {
        return has[places[word]];
    }

    /** Of two different common words. */
    WordUse together(int word, int other) {
        int greater = Math.max(places[word], places[other]);
        int lesser = Math.min(places[word], places[other]);
        WordUse known = together[greater][lesser];
        if (known == null) {
            known = WordUse.of(withBoth(has[greater], has[lesser]), forms);
            together[greater][lesser] = known;
        }
        return known;
    }
}
