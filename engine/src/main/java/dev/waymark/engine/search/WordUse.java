package dev.waymark.engine.search;

import java.util.Arrays;

/**
 * How many of each occupation's titles have a word: what most of the evidence is counted from, so that a word as common as
 * "manager" costs a few hundred additions and not ten thousand.
 *
 * @param occupations whose titles have the word
 * @param titles per occupation, how many of its titles do
 * @param nouns per occupation, in how many of these it is the {@link JobNoun}
 */
record WordUse(int[] occupations, int[] titles, int[] nouns) {
    /** @param forms that have the word, in order; those of an occupation stand together */
    static WordUse of(int word, int[] forms, int[] occupationOf, int[] nounOf) {
        int[] occupations = new int[Math.min(forms.length, 8)];
        int[] titles = new int[occupations.length];
        int[] nouns = new int[occupations.length];
        int count = 0;
        for (int form : forms) {
            int occupation = occupationOf[form];
            if (count == 0 || occupations[count - 1] != occupation) {
                if (count == occupations.length) {
                    occupations = Arrays.copyOf(occupations, 2 * count);
                    titles = Arrays.copyOf(titles, 2 * count);
                    nouns = Arrays.copyOf(nouns, 2 * count);
                }
                occupations[count++] = occupation;
            }
            titles[count - 1]++;
            nouns[count - 1] += nounOf[form] == word ? 1 : 0;
        }
        return new WordUse(
                Arrays.copyOf(occupations, count), Arrays.copyOf(titles, count), Arrays.copyOf(nouns, count));
    }
}
