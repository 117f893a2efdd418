package dev.waymark.engine.plan;

import dev.waymark.engine.catalogue.ElementId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes whatever gains the most in an hour, again and again, while hours and money last: what a person would do by hand,
 * and the yardstick a choice is measured against. It keeps what comes before and counts nothing twice, but knows none of
 * the other rules of a good choice, so it is flattered.
 */
final class GreedyChoice {
    private final List<Candidate> candidates;
    private final OpenGaps gaps;
    private final ChoiceLimits limits;
    private final Map<ElementId, Double> raised = new TreeMap<>();
    private final Set<String> chosen = new HashSet<>();

    GreedyChoice(List<Candidate> candidates, OpenGaps gaps, ChoiceLimits limits) {
        this.candidates = candidates;
        this.gaps = gaps;
        this.limits = limits;
    }

    /** Readiness gained, 0–1. */
    double gain() {
        int halfHours = limits.halfHours();
        long money = limits.money();
        double gained = 0;
        while (true) {
            Candidate best = null;
            Size bestSize = new Size(1, 0);
            double most = 0;
            for (Candidate candidate : candidates) {
                boolean free = !chosen.contains(candidate.id())
                        && chosen.containsAll(candidate.activity().after());
                for (Size size : candidate.sizes()) {
                    double gain = gain(candidate, size) / size.halfHours();
                    if (free
                            && size.halfHours() <= halfHours
                            && candidate.cost().minorUnits() <= money
                            && gain > most) {
                        best = candidate;
                        bestSize = size;
                        most = gain;
                    }
                }
            }
            if (best == null) {
                return gained;
            }
            Candidate taken = best;
            Size size = bestSize;
            gained += gain(taken, size);
            taken.reached().forEach(e -> raised.merge(e, points(taken, size, e), Double::sum));
            chosen.add(taken.id());
            halfHours -= size.halfHours();
            money -= taken.cost().minorUnits();
        }
    }

    private double gain(Candidate candidate, Size size) {
        double gain = 0;
        for (ElementId element : candidate.reached()) {
            gain += points(candidate, size, element)
                    * gaps.of(element).map(OpenGap::gainPerPoint).orElse(0.0);
        }
        return gain;
    }

    private double points(Candidate candidate, Size size, ElementId element) {
        OpenGap gap = gaps.of(element).orElseThrow();
        double already = raised.getOrDefault(element, 0.0);
        double open = Math.min(gap.points(), candidate.activity().to() - gap.level()) - already;
        return Math.clamp(candidate.points(size, gap), 0, Math.max(0, open));
    }
}
