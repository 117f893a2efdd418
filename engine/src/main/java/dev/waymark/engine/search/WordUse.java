package dev.waymark.engine.search;

/**
 * What the titles with a word, or with several, come to by occupation: most of the evidence is counted from this, so that
 * a word as common as "manager" costs a few hundred additions and not ten thousand.
 *
 * @param occupations whose titles have the word
 * @param titles per occupation, how many of its titles do
 * @param inverseSquares per occupation, the sum over these of one by the square of the title's length
 * @param shortest per occupation, the form of the shortest of these; of equally short ones the first by {@link Forms#isBefore}
 * @param inverse per occupation, one by the length of that
 */
record WordUse(int[] occupations, int[] titles, float[] inverseSquares, int[] shortest, float[] inverse) {
    /** @param forms that have the word, in order */
    static WordUse of(int[] forms, Forms all) {
        int count = 0;
        for (int i = 0; i < forms.length; i++) {
            count += isFirstOfItsOccupation(forms, i, all) ? 1 : 0;
        }
        WordUse use = new WordUse(new int[count], new int[count], new float[count], new int[count], new float[count]);
        int at = -1;
        for (int i = 0; i < forms.length; i++) {
            int form = forms[i];
            if (isFirstOfItsOccupation(forms, i, all)) {
                at++;
                use.occupations[at] = all.occupation(form);
                use.shortest[at] = form;
            }
            float inverse = all.inverse(form);
            use.titles[at]++;
            use.inverseSquares[at] += inverse * inverse;
            if (inverse > use.inverse[at] || inverse == use.inverse[at] && all.isBefore(form, use.shortest[at])) {
                use.shortest[at] = form;
                use.inverse[at] = inverse;
            }
        }
        return use;
    }

    /** Per occupation, in how many of these titles the word is the {@link JobNoun}. */
    int[] nouns(int word, int[] forms, Forms all) {
        int[] nouns = new int[occupations.length];
        int at = -1;
        for (int i = 0; i < forms.length; i++) {
            at += isFirstOfItsOccupation(forms, i, all) ? 1 : 0;
            nouns[at] += all.nounOf()[forms[i]] == word ? 1 : 0;
        }
        return nouns;
    }

    private static boolean isFirstOfItsOccupation(int[] forms, int i, Forms all) {
        return i == 0 || all.occupation(forms[i]) != all.occupation(forms[i - 1]);
    }
}
