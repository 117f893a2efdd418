package dev.waymark.engine.interest;

import dev.waymark.engine.catalogue.Occupation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How an occupation fits a person's interests: the Pearson correlation of the two profiles over the six scales, the
 * measure that did best of those compared for congruence (Xu and Li 2020). Congruence of interests goes with
 * performance at r = .32 (Nye and others 2017), so it is one consideration among several.
 *
 * @param correlation −1 to 1
 * @param agreeing scales on which both stand out the same way, the most telling first
 * @param differing scales on which they stand out in opposite ways, the most telling first
 */
public record InterestFit(double correlation, List<Agreement> agreeing, List<Agreement> differing) {
    private static final int SCALES = InterestScale.values().length;

    /** A scale on which person and occupation are both further than this from their own middle is worth naming. */
    private static final double TELLING = 0.4;

    /**
     * One scale's part in a fit.
     *
     * @param person how far the person stands above their own mean over the scales, in their own standard deviations
     * @param occupation likewise the occupation
     */
    public record Agreement(InterestScale scale, double person, double occupation) {
        double part() {
            return person * occupation;
        }
    }

    /** Empty where the person's answers are too few or all alike, or the occupation is not scored. */
    public static Optional<InterestFit> of(InterestProfile person, Occupation occupation) {
        if (!person.isComplete() || occupation.interests().size() != SCALES) {
            return Optional.empty();
        }
        double[] own = new double[SCALES];
        double[] asked = new double[SCALES];
        for (InterestScale scale : InterestScale.values()) {
            own[scale.ordinal()] = person.score(scale).orElseThrow();
            asked[scale.ordinal()] = occupation.interests().get(scale.ordinal());
        }
        Optional<double[]> liked = StandardScores.of(own);
        Optional<double[]> done = StandardScores.of(asked);
        if (liked.isEmpty() || done.isEmpty()) {
            return Optional.empty();
        }
        List<Agreement> parts = new ArrayList<>();
        double correlation = 0;
        for (InterestScale scale : InterestScale.values()) {
            Agreement part = new Agreement(scale, liked.get()[scale.ordinal()], done.get()[scale.ordinal()]);
            parts.add(part);
            correlation += part.part() / SCALES;
        }
        return Optional.of(new InterestFit(
                Math.clamp(correlation, -1, 1),
                telling(parts, Comparator.comparingDouble(a -> -a.part()), 1),
                telling(parts, Comparator.comparingDouble(Agreement::part), -1)));
    }

    private static List<Agreement> telling(List<Agreement> parts, Comparator<Agreement> first, int sign) {
        return parts.stream()
                .filter(a ->
                        sign * a.part() > 0 && Math.abs(a.person()) > TELLING && Math.abs(a.occupation()) > TELLING)
                .sorted(first)
                .toList();
    }
}
