package dev.waymark.engine.search;

/**
 * How likely the first answer to a title is the right one. A logistic curve in its score and in how far the next is
 * behind, fitted by maximum likelihood to 5,851 alternate titles held out of the index (the tuning half of {@code bench
 * search}); the test half confirms it: what is said to be right in seven of ten cases is. Told of a title alone, and as of
 * one never seen before: what else a résumé says may only sharpen it.
 */
public final class Certainty {
    private static final double CONSTANT = -2.75;
    private static final double OF_SCORE = 3.21;
    private static final double OF_LEAD = 2.96;

    /** For an occupation's own title, or a job that title lists. */
    private static final double OF_OWN = 0.7;

    private Certainty() {}

    /**
     * @param score of the first answer, 0–1
     * @param next of the second as a share of the first, 0–1; 0 if there is none
     * @return a probability, 0–1
     */
    public static double ofFirst(double score, double next, Closeness closeness) {
        boolean own = closeness == Closeness.OWN_TITLE || closeness == Closeness.LISTED_JOB;
        double z = CONSTANT + OF_SCORE * score + OF_LEAD * (1 - next) + (own ? OF_OWN : 0);
        return 1 / (1 + Math.exp(-z));
    }
}
