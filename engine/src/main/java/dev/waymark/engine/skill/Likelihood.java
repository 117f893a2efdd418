package dev.waymark.engine.skill;

/**
 * How sure a phrase or name that was found means the skill it stands for. The figures were chosen by hand; on sentences by
 * another writer what is said is near what is right ({@code bench skills}), but these are too few to fit them to.
 */
final class Likelihood {
    private static final double OF_WORD = 0.72;
    private static final double OF_TWO = 0.86;
    private static final double OF_MORE = 0.9;
    private static final double OF_HINT = 0.55;
    private static final double BETWEEN = 0.92;
    private static final double RELATED = 0.96;
    private static final double MISSPELT = 0.88;
    private static final double TURNED = 0.93;

    /** A second place that says the same adds so much of what it says. */
    private static final double OF_SECOND = 0.5;

    private Likelihood() {}

    /** @param telling how many words of the text tell something: a hint that is all that was said is no mere hint */
    static double of(PhraseMatch match, long telling) {
        double words = match.words() == 1 ? OF_WORD : match.words() == 2 ? OF_TWO : OF_MORE;
        return words
                * (match.phrase().hint() && match.words() < telling ? OF_HINT : 1)
                * Math.pow(BETWEEN, match.between())
                * Math.pow(RELATED, match.words() > 1 ? match.related() : 0)
                * Math.pow(MISSPELT, match.misspelt())
                * (match.turned() ? TURNED : 1);
    }

    static double both(double better, double other) {
        return 1 - (1 - better) * (1 - OF_SECOND * other);
    }
}
