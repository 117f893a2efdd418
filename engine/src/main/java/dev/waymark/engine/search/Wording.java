package dev.waymark.engine.search;

import java.util.Arrays;
import java.util.List;

/**
 * How an occupation's titles use a query's words at all, together rather than in one of them: a job whose titles never say
 * "manager" is unlikely to be any kind of manager, however near one of them comes otherwise.
 */
final class Wording {
    private static final double OF_WORDS = 0.6;
    private static final double OF_NOUN = 0.3;

    /** So many titles with a word tell half of what any number would. */
    private static final double HALF_OF_WORDS = 0.1;

    private static final double HALF_OF_NOUN = 0.2;

    /** Titles added to every occupation's count, lest the few words of a small one look typical. */
    private static final double SMOOTHING = 60;

    private final TitleIndex index;
    private final double[] perForm;
    private final double[] typical;
    private final double[] used;
    private final double[] nouns;

    /** Of one of the words, how many titles have it. */
    private final double[] titles;

    private double perMost;

    Wording(TitleIndex index) {
        this.index = index;
        int[] forms = index.formsOfOccupation();
        perForm = new double[forms.length];
        Arrays.setAll(perForm, o -> 1 / (forms[o] + SMOOTHING));
        typical = new double[forms.length];
        used = new double[forms.length];
        nouns = new double[forms.length];
        titles = new double[forms.length];
    }

    /** Reads one query, and notes the occupations whose titles have any word of it; {@link #clear} before the next. */
    void read(QueryWords query, Touched touched) {
        double allWeights = 0;
        for (int q = 0; q < query.size(); q++) {
            double weight = query.weight(q);
            List<Vocabulary.Near> meanings = query.near(q);
            allWeights += weight;
            for (Vocabulary.Near near : meanings) {
                count(near, weight, touched);
            }
            for (Vocabulary.Near near : meanings) {
                use(near, weight);
            }
        }
        countNouns(query.near(query.noun()));
        double most = 0;
        for (int i = 0; i < touched.count(); i++) {
            int occupation = touched.place(i);
            double noun = nouns[occupation] / (nouns[occupation] + HALF_OF_NOUN);
            used[occupation] =
                    (1 - OF_WORDS + OF_WORDS / allWeights * used[occupation]) * (1 - OF_NOUN + OF_NOUN * noun);
            most = Math.max(most, used[occupation]);
        }
        perMost = 1 / most;
    }

    private void count(Vocabulary.Near near, double weight, Touched touched) {
        WordUse use = index.useOf()[near.word()];
        int[] occupations = use.occupations();
        for (int i = 0; i < occupations.length; i++) {
            int occupation = occupations[i];
            double with = near.likeness() * use.titles()[i];
            touched.add(occupation);
            typical[occupation] += weight * with;
            titles[occupation] += with;
        }
    }

    /** An occupation that several meanings share is counted with the first of them. */
    private void use(Vocabulary.Near near, double weight) {
        for (int occupation : index.useOf()[near.word()].occupations()) {
            double with = titles[occupation];
            titles[occupation] = 0;
            used[occupation] += weight * with / (with + HALF_OF_WORDS);
        }
    }

    private void countNouns(List<Vocabulary.Near> meanings) {
        for (Vocabulary.Near near : meanings) {
            int[] occupations = index.useOf()[near.word()].occupations();
            int[] asNoun = index.nounsOf()[near.word()];
            for (int i = 0; i < occupations.length; i++) {
                nouns[occupations[i]] += near.likeness() * asNoun[i];
            }
        }
    }

    /** How much of the words it uses, less if of the noun: a share of what the occupation that uses most does, 0–1. */
    double share(int occupation) {
        return used[occupation] * perMost;
    }

    /** How much of its titles' wording the query's words are: 0 or more. */
    double typical(int occupation) {
        return typical[occupation] * perForm[occupation];
    }

    void clear(Touched touched) {
        for (int i = 0; i < touched.count(); i++) {
            int occupation = touched.place(i);
            typical[occupation] = 0;
            used[occupation] = 0;
            nouns[occupation] = 0;
        }
    }
}
