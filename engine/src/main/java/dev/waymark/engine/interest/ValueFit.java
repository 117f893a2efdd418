package dev.waymark.engine.interest;

import dev.waymark.engine.catalogue.Occupation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How what a person wants of work goes with what an occupation offers: the correlation over the six values.
 *
 * @param correlation −1 to 1
 * @param offered values that matter more than others to the person and that the occupation offers more than others, the
 *     most telling first
 * @param missed values that matter more than others to the person and that the occupation offers less
 */
public record ValueFit(double correlation, List<WorkValue> offered, List<WorkValue> missed) {
    private static final double TELLING = 0.4;

    /**
     * Empty where a value is unsaid, all are alike, or the occupation is not rated.
     *
     * @param wanted how much each matters, on any scale that rises
     */
    public static Optional<ValueFit> of(Map<WorkValue, Integer> wanted, Occupation occupation) {
        WorkValue[] values = WorkValue.values();
        double[] own = new double[values.length];
        double[] given = new double[values.length];
        for (WorkValue value : values) {
            Integer want = wanted.get(value);
            Double offer = occupation.values().get(value.element());
            if (want == null || offer == null) {
                return Optional.empty();
            }
            own[value.ordinal()] = want;
            given[value.ordinal()] = offer;
        }
        Optional<double[]> mine = StandardScores.of(own);
        Optional<double[]> theirs = StandardScores.of(given);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        double[] want = mine.get();
        double[] offer = theirs.get();
        double correlation = 0;
        for (int i = 0; i < values.length; i++) {
            correlation += want[i] * offer[i] / values.length;
        }
        List<WorkValue> wantedMost =
                Stream.of(values).filter(v -> want[v.ordinal()] > TELLING).toList();
        return Optional.of(new ValueFit(
                Math.clamp(correlation, -1, 1),
                wantedMost.stream()
                        .filter(v -> offer[v.ordinal()] > TELLING)
                        .sorted(Comparator.comparingDouble(v -> -want[v.ordinal()] * offer[v.ordinal()]))
                        .toList(),
                wantedMost.stream()
                        .filter(v -> offer[v.ordinal()] < -TELLING)
                        .sorted(Comparator.comparingDouble(v -> want[v.ordinal()] * offer[v.ordinal()]))
                        .toList()));
    }
}
