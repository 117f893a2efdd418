package dev.waymark.bench.assessment;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Background;
import dev.waymark.engine.catalogue.Element;
import java.util.List;
import java.util.Map;

/**
 * Someone whose levels are known.
 *
 * @param prior what their working life alone says
 * @param told all that is known of them
 * @param truth their true level at each element somebody rated
 */
record SimulatedPerson(Assessment prior, Background told, Map<Element, Double> truth, List<Observation> observations) {
    List<Observation> of(Element element) {
        return observations.stream().filter(o -> o.element().equals(element)).toList();
    }
}
