package dev.waymark.engine.search;

import java.util.Arrays;

/**
 * How much of a query's wording each occupation's titles use at all, together rather than in one of them: a job whose
 * titles never say "manager" is unlikely to be any kind of manager, however near one of them comes otherwise.
 */
final class Wording {
    private static final double OF_WORDS = 0.6;
    private static final double OF_NOUN = 0.3;

    /** So many titles with a word tell half of what any number would. */
    private static final double HALF_OF_WORDS = 0.1;

    private static final double HALF_OF_NOUN = 0.2;

    private Wording() {}

    /** Per occupation, less the fewer of the words it uses; 1 for the one that uses most. */
    static double[] shares(QueryWords query, TitleIndex index) {
        double[] used = new double[index.occupations().size()];
        double all = 0;
        for (int q = 0; q < query.size(); q++) {
            all += query.weight(q);
            double[] titles = titlesWith(query, q, index, false);
            for (int o = 0; o < used.length; o++) {
                used[o] += query.weight(q) * titles[o] / (titles[o] + HALF_OF_WORDS);
            }
        }
        double[] asNoun = titlesWith(query, query.noun(), index, true);
        double[] shares = new double[used.length];
        for (int o = 0; o < used.length; o++) {
            double noun = asNoun[o] / (asNoun[o] + HALF_OF_NOUN);
            shares[o] = (1 - OF_WORDS + OF_WORDS * used[o] / all) * (1 - OF_NOUN + OF_NOUN * noun);
        }
        double most = Arrays.stream(shares).max().orElse(1);
        for (int o = 0; o < shares.length; o++) {
            shares[o] /= most;
        }
        return shares;
    }

    private static double[] titlesWith(QueryWords query, int q, TitleIndex index, boolean asNoun) {
        double[] titles = new double[index.occupations().size()];
        for (Vocabulary.Near near : query.near(q)) {
            WordUse use = index.useOf()[near.word()];
            int[] counts = asNoun ? use.nouns() : use.titles();
            for (int i = 0; i < counts.length; i++) {
                titles[use.occupations()[i]] += near.likeness() * counts[i];
            }
        }
        return titles;
    }
}
