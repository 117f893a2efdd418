package dev.waymark.engine.assessment;

import dev.waymark.engine.catalogue.ElementFamily;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the biases that a person's readings carry: their own leniency, in all and by family, and each rater's. */
final class Biases {
    private final RatingModel model;
    private final List<Double> means = new ArrayList<>();
    private final List<Double> variances = new ArrayList<>();
    private final Map<ElementFamily, Integer> families = new EnumMap<>(ElementFamily.class);
    private final Map<String, Integer> raters = new LinkedHashMap<>();
    private int own = -1;

    Biases(RatingModel model) {
        this.model = model;
    }

    int[] ofSelf(ElementFamily family) {
        if (own < 0) {
            own = next(model.leniency(), model.leniencySpread());
        }
        return new int[] {own, families.computeIfAbsent(family, f -> next(0, model.familySpread()))};
    }

    int[] of(Rater rater) {
        return new int[] {raters.computeIfAbsent(rater.id(), r -> next(0, model.severitySpread()))};
    }

    double[] means() {
        return means.stream().mapToDouble(Double::doubleValue).toArray();
    }

    double[] variances() {
        return variances.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** What was learned of the person's own leniency. */
    List<Leniency> leniencies(JointLevels levels) {
        return families.entrySet().stream()
                .map(family -> new Leniency(
                        family.getKey(),
                        levels.bias(own) + levels.bias(family.getValue()),
                        Math.sqrt(levels.biasVariance(own, family.getValue()))))
                .toList();
    }

    private int next(double mean, double spread) {
        means.add(mean);
        variances.add(spread * spread);
        return means.size() - 1;
    }
}
