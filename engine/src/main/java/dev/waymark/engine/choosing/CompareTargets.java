package dev.waymark.engine.choosing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts targets in the order of what matters to the person, and tries every weight one step up and down to say what would
 * put another one first. No occupation is ever compared with an occupation: each stands by the person's own levels
 * against its requirements and by what is published of it.
 */
public final class CompareTargets {
    private CompareTargets() {}

    /**
     * @param ranked best first; equals by readiness, then as they came
     * @param turns single steps of a weight that would put another one first, in the order of criteria
     */
    public record Comparison(List<Prospect> ranked, List<Turn> turns) {
        public Comparison {
            ranked = List.copyOf(ranked);
            turns = List.copyOf(turns);
        }
    }

    /** @param more whether the criterion would matter one step more, or one step less */
    public record Turn(Criterion criterion, boolean more, Prospect first) {}

    public static Comparison compare(List<Prospect> prospects, Weights weights) {
        List<Prospect> ranked = rank(prospects, weights);
        List<Turn> turns = new ArrayList<>();
        if (ranked.size() > 1) {
            for (Criterion criterion : Criterion.values()) {
                for (int step : new int[] {1, -1}) {
                    int weight = weights.weight(criterion) + step;
                    if (weight < 0 || weight > Weights.MOST) {
                        continue;
                    }
                    Prospect first =
                            rank(prospects, weights.with(criterion, weight)).getFirst();
                    if (!first.equals(ranked.getFirst())) {
                        turns.add(new Turn(criterion, step > 0, first));
                    }
                }
            }
        }
        return new Comparison(ranked, turns);
    }

    private static List<Prospect> rank(List<Prospect> prospects, Weights weights) {
        return prospects.stream()
                .sorted(Comparator.<Prospect>comparingDouble(weights::score)
                        .thenComparingDouble(p -> p.gap().readiness().value())
                        .reversed())
                .toList();
    }
}
