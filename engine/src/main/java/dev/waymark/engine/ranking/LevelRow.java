package dev.waymark.engine.ranking;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.catalogue.Element;
import java.util.List;

/**
 * One person's levels as two rows, in the order of {@link RequirementRows#elements()}. Held as given, not copied.
 *
 * @param means level per element, 0–7; 0 where not assessed, since then all that is asked counts as missing
 * @param variances of the levels, in square level points; 0 where not assessed
 */
@SuppressWarnings("ArrayRecordComponent")
public record LevelRow(double[] means, double[] variances) {
    static LevelRow of(List<Element> elements, Assessment assessment) {
        double[] means = new double[elements.size()];
        double[] variances = new double[elements.size()];
        for (int i = 0; i < means.length; i++) {
            Proficiency held = assessment.of(elements.get(i).id()).orElse(null);
            if (held != null) {
                means[i] = held.mean();
                variances[i] = held.deviation() * held.deviation();
            }
        }
        return new LevelRow(means, variances);
    }
}
