package dev.waymark.engine.catalogue.estimation;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.catalogue.onet.OnetOccupation;
import dev.waymark.engine.catalogue.onet.OnetRelease;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Estimates the profile of an occupation that was not surveyed from those that were: Gaussian process regression
 * (kriging) with {@link Kinship} as covariance, so near occupations count most, those that say the same share their
 * weight, and what remains unknown is drawn to the mean. Errors are measured by leaving each surveyed occupation out.
 */
public final class ProfileEstimator {
    /** Keeps the covariance well conditioned; small beside the weights of {@link Kinship}. */
    private static final double NUGGET = 0.001;

    private static final int MOST_NAMED = 5;
    private static final double SMALLEST_ERROR = 0.1;

    private final List<Element> elements;
    private final List<OnetOccupation> occupations;
    private final List<OnetOccupation> surveyed;
    private final int[] places;
    private final double[][] kinship;
    private final double[][] precision;
    private final double[][] profiles;
    private final Map<OccupationCode, Integer> byCode = new HashMap<>();

    /** Costs about a second for a whole release. */
    public ProfileEstimator(OnetRelease release) {
        elements = release.elements();
        occupations = release.occupations().stream()
                .filter(o -> !o.related().isEmpty() || Profiles.isComplete(o, elements))
                .toList();
        occupations.forEach(o -> byCode.put(o.code(), byCode.size()));
        places = IntStream.range(0, occupations.size())
                .filter(i -> Profiles.isComplete(occupations.get(i), elements))
                .toArray();
        surveyed = IntStream.of(places).mapToObj(occupations::get).toList();
        kinship = Kinship.among(occupations);
        double[][] covariance = new double[places.length][places.length];
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < places.length; j++) {
                covariance[i][j] = kinship[places[i]][places[j]] + (i == j ? NUGGET : 0);
            }
        }
        precision = Matrix.inverse(covariance);
        profiles = Profiles.of(surveyed, elements);
    }

    /** Every surveyed occupation estimated from all others, in closed form: yᵢ − [K⁻¹y]ᵢ / [K⁻¹]ᵢᵢ. */
    public LeaveOneOut leaveOneOut() {
        double[][] estimates = new double[profiles.length][];
        for (int i = 0; i < profiles.length; i++) {
            double[] residual = combine(precision[i]);
            estimates[i] = new double[residual.length];
            for (int c = 0; c < residual.length; c++) {
                estimates[i][c] = within(c, profiles[i][c] - residual[c] / precision[i][i]);
            }
        }
        return new LeaveOneOut(elements, surveyed, profiles, estimates);
    }

    /**
     * An estimated profile, or none where nothing surveyed is related to the occupation.
     *
     * @param errors as measured on the same release
     */
    public Ratings estimate(OccupationCode code, LeaveOneOut errors) {
        Integer at = byCode.get(code);
        if (at == null || !hasSurveyedRelation(occupations.get(at))) {
            return new Ratings.NotRated();
        }
        double[] weights = weights(at);
        double[] profile = combine(weights);
        List<ElementRating> ratings = new ArrayList<>();
        for (int e = 0; e < elements.size(); e++) {
            ratings.add(new ElementRating(
                    elements.get(e),
                    hundredths(within(elements.size() + e, profile[elements.size() + e])),
                    hundredths(within(e, profile[e])),
                    error(errors.levelError(e)),
                    RatingQuality.ESTIMATED));
        }
        return new Ratings.Estimated(ratings, heaviest(weights), error(errors.levelError()));
    }

    private boolean hasSurveyedRelation(OnetOccupation occupation) {
        return occupation.related().stream()
                .anyMatch(r -> surveyed.stream().anyMatch(s -> s.code().equals(r.code())));
    }

    /** k*ᵀK⁻¹: what each surveyed profile counts for this one. */
    private double[] weights(int at) {
        double[] weights = new double[places.length];
        for (int j = 0; j < places.length; j++) {
            double covariance = kinship[at][places[j]];
            for (int i = 0; i < places.length; i++) {
                weights[i] += covariance * precision[j][i];
            }
        }
        return weights;
    }

    private double[] combine(double[] weights) {
        double[] sum = new double[2 * elements.size()];
        for (int i = 0; i < weights.length; i++) {
            for (int c = 0; c < sum.length; c++) {
                sum[c] += weights[i] * profiles[i][c];
            }
        }
        return sum;
    }

    private List<OccupationCode> heaviest(double[] weights) {
        return IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -weights[i]))
                .limit(MOST_NAMED)
                .filter(i -> weights[i] > 0)
                .map(i -> surveyed.get(i).code())
                .toList();
    }

    /** Levels stay within 0–7 and importances within 1–5. */
    private double within(int column, double value) {
        return column < elements.size() ? Math.clamp(value, 0, 7) : Math.clamp(value, 1, 5);
    }

    /** Above 0 even where a handful of occupations happen to agree. */
    private static double error(double measured) {
        return Math.round(Math.clamp(measured, SMALLEST_ERROR, 6.5) * 10_000) / 10_000.0;
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
