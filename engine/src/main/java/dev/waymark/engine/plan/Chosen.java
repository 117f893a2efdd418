package dev.waymark.engine.plan;

import dev.waymark.engine.catalogue.ElementId;
import java.util.Map;
import java.util.TreeMap;

/**
 * An activity chosen, in a size.
 *
 * @param raises level points by element, counted nowhere else
 */
record Chosen(Candidate candidate, Size size, Map<ElementId, Double> raises) {
    Chosen {
        raises = new TreeMap<>(raises);
    }

    String id() {
        return candidate.id();
    }

    /** Readiness gained, 0–1. */
    double gain(OpenGaps gaps) {
        return raises.entrySet().stream()
                .mapToDouble(e -> e.getValue()
                        * gaps.of(e.getKey()).map(OpenGap::gainPerPoint).orElse(0.0))
                .sum();
    }
}
