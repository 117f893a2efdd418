package dev.waymark.engine.choosing;

import java.util.EnumMap;
import java.util.Map;

/** How much each criterion matters to a person: 0 (not at all) to 3 (very much). */
public record Weights(Map<Criterion, Integer> of) {
    public static final int MOST = 3;

    public Weights {
        of = Map.copyOf(of);
        of.forEach((criterion, weight) -> {
            if (weight < 0 || weight > MOST) {
                throw new IllegalArgumentException(
                        "%s: a weight is between 0 and 3, not %d".formatted(criterion.label(), weight));
            }
        });
    }

    /** Everything matters alike: before anyone has said otherwise. */
    public static Weights alike() {
        Map<Criterion, Integer> all = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            all.put(criterion, 1);
        }
        return new Weights(all);
    }

    /** 0 for what is not named. */
    public int weight(Criterion criterion) {
        return of.getOrDefault(criterion, 0);
    }

    Weights with(Criterion criterion, int weight) {
        Map<Criterion, Integer> other = new EnumMap<>(Criterion.class);
        other.putAll(of);
        other.put(criterion, weight);
        return new Weights(other);
    }

    /** Mean of what is known, weighted; what is not known neither helps nor harms. 0 where nothing that matters is known. */
    double score(Prospect prospect) {
        double sum = 0;
        double weights = 0;
        for (Criterion criterion : Criterion.values()) {
            var value = criterion.of(prospect);
            if (value.isPresent()) {
                sum += weight(criterion) * value.getAsDouble();
                weights += weight(criterion);
            }
        }
        return weights == 0 ? 0 : sum / weights;
    }
}
