package dev.waymark.engine.catalogue.onet;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.RatingQuality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Standard errors of levels where the release has none that can be used as it stands.
 *
 * <ul>
 *   <li>None published: the element's median published error over all occupations that have one.
 *   <li>Marked as low in precision (Recommend Suppress): half as wide again as published, and never under twice the
 *       element's median, since an error from few answers is itself uncertain.
 *   <li>Marked as not relevant: the element's median.
 *   <li>Published as less than {@link #SMALLEST}: that much, the rounding error of eight raters who answer in whole
 *       levels (√(1/12)/√8); they may all agree on 4 where the truth is 4.2.
 * </ul>
 */
final class TypicalErrors {
    static final double SMALLEST = 0.1;

    /** Where not one rating of an element has an error: near the largest that O*NET publishes without a warning. */
    private static final double UNKNOWN = 0.5;

    private final Map<ElementId, List<Double>> published = new HashMap<>();
    private final Map<ElementId, Double> medians = new HashMap<>();

    void learn(ElementId element, double error) {
        published.computeIfAbsent(element, e -> new ArrayList<>()).add(error);
    }

    SurveyedRating rate(
            ElementId element,
            double importance,
            double level,
            OptionalDouble error,
            boolean suppress,
            boolean notRelevant) {
        double typical = medians.computeIfAbsent(element, this::median);
        if (notRelevant) {
            return rating(importance, level, typical, RatingQuality.NOT_RELEVANT);
        }
        if (suppress) {
            double widened = Math.max(1.5 * error.orElse(typical), 2 * typical);
            return rating(importance, level, widened, RatingQuality.LOW_PRECISION);
        }
        return error.isPresent()
                ? rating(importance, level, error.getAsDouble(), RatingQuality.MEASURED)
                : rating(importance, level, typical, RatingQuality.ERROR_ASSUMED);
    }

    private double median(ElementId element) {
        List<Double> sorted =
                published.getOrDefault(element, List.of()).stream().sorted().toList();
        return sorted.isEmpty() ? UNKNOWN : Math.max(SMALLEST, sorted.get(sorted.size() / 2));
    }

    private static SurveyedRating rating(double importance, double level, double error, RatingQuality quality) {
        double rounded = Math.round(Math.max(SMALLEST, error) * 10_000) / 10_000.0;
        return new SurveyedRating(importance, level, rounded, quality);
    }
}
