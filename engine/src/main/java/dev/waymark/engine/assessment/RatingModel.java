package dev.waymark.engine.assessment;

/**
 * How ratings are read: each is the level plus the rater's own bias plus noise, all normal, in level points.
 *
 * <ul>
 *   <li>People rate themselves .3 points above the level on average (d = .32 against supervisors, Heidemeier and Moser
 *       2009, where people within an occupation spread by about a point); they differ in it by {@code leniencySpread},
 *       and one person from one family of skills to another by {@code familySpread}. Both spreads are ours.
 *   <li>Self-ratings correlate .29 with performance at large (Mabe and West 1982). On specific, anchored tasks they do
 *       better; with all spreads and the noise together 1.2 points, a self-rating correlates .64 with the level.
 *   <li>Three to five raters are needed for a reliability of .8, so one alone has .5 and its bias and noise together
 *       spread by as much as people do, one point.
 *   <li>The two top levels, claimed by oneself only, keep a noise of 1.7 until someone else or dated evidence supports
 *       them.
 *   <li>A level wanders by {@code drift} points a year (as a random walk), so old readings say less.
 * </ul>
 *
 * @param leniency mean of what people add to their own level
 * @param selfNoise standard deviation of one self-rating, biases aside
 * @param severitySpread standard deviation of other raters' bias; its mean is 0
 * @param othersNoise standard deviation of one rating by someone else, bias aside
 */
public record RatingModel(
        double leniency,
        double leniencySpread,
        double familySpread,
        double selfNoise,
        double selfNoiseAtTop,
        double severitySpread,
        double othersNoise,
        double drift) {
    public static final RatingModel STANDARD = new RatingModel(0.3, 0.5, 0.35, 1.03, 1.7, 0.5, 0.87, 0.25);

    /** The two top levels begin here. */
    static final double TOP = 6;

    /** Beyond this many years a reading does not age any more. */
    private static final double OLDEST = 10;

    /** Variance of one self-rating about the level with the usual leniency taken off, in square level points. */
    public double selfVariance() {
        return leniencySpread * leniencySpread + familySpread * familySpread + selfNoise * selfNoise;
    }

    /** Variance of one rating by someone else about the level, in square level points. */
    public double othersVariance() {
        return severitySpread * severitySpread + othersNoise * othersNoise;
    }

    double aged(double variance, double yearsAgo) {
        return variance + drift * drift * Math.min(OLDEST, yearsAgo);
    }
}
