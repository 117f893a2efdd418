package dev.waymark.engine.assessment;

import dev.waymark.engine.assessment.ComparedView.View;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.profile.SelfRating;
import dev.waymark.engine.statistics.Normal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Lays a person's view of themselves beside that of others, as an agenda for a talk. Views a level or more apart count
 * as different; whether that is beyond chance is judged by the noise of both sides.
 */
public final class CompareViews {
    private static final double APART = 1;

    private CompareViews() {}

    /**
     * The elements others were asked about, what is most worth talking about first: differences by size, then what one
     * side could not see, then agreement.
     *
     * @param asked elements that were put to others
     * @param predicted what the person thought others would say, by element
     */
    public static List<ComparedView> of(
            List<Element> asked, List<SelfRating> own, Map<Element, Double> predicted, List<OthersRating> others) {
        return asked.stream()
                .distinct()
                .map(element -> view(element, own, predicted, others))
                .filter(view -> view.own().isPresent() || view.others().isPresent())
                .sorted(Comparator.comparingInt((ComparedView v) -> place(v.view()))
                        .thenComparingDouble(v -> -Math.abs(v.difference()))
                        .thenComparing(ComparedView::element))
                .toList();
    }

    private static ComparedView view(
            Element element, List<SelfRating> own, Map<Element, Double> predicted, List<OthersRating> others) {
        OptionalDouble self = own.stream()
                .filter(r -> r.element().equals(element))
                .mapToDouble(SelfRating::level)
                .reduce((earlier, later) -> later);
        List<OthersRating> said =
                others.stream().filter(r -> r.element().equals(element)).toList();
        OptionalDouble mean = said.stream().mapToDouble(OthersRating::level).average();
        Double expected = predicted.get(element);
        int raters = (int) said.stream().map(r -> r.rater().id()).distinct().count();
        double difference = self.isPresent() && mean.isPresent() ? mean.getAsDouble() - self.getAsDouble() : 0;
        return new ComparedView(
                element,
                pane(self, mean, difference),
                self,
                expected == null ? OptionalDouble.empty() : OptionalDouble.of(expected),
                mean,
                raters,
                Math.abs(difference) > Normal.Z80 * spread(raters));
    }

    /** Spread of the difference of one self-rating and the mean of so many others, where both see the same. */
    private static double spread(int raters) {
        return Math.sqrt(
                RatingModel.STANDARD.selfVariance() + RatingModel.STANDARD.othersVariance() / Math.max(1, raters));
    }

    private static View pane(OptionalDouble self, OptionalDouble others, double difference) {
        if (others.isEmpty()) {
            return View.UNKNOWN_TO_OTHERS;
        }
        if (self.isEmpty()) {
            return View.UNKNOWN_TO_SELF;
        }
        return difference <= -APART ? View.OVERESTIMATE : difference >= APART ? View.HIDDEN_STRENGTH : View.AGREE;
    }

    private static int place(View view) {
        return switch (view) {
            case OVERESTIMATE, HIDDEN_STRENGTH -> 0;
            case UNKNOWN_TO_SELF -> 1;
            case UNKNOWN_TO_OTHERS -> 2;
            case AGREE -> 3;
        };
    }
}
