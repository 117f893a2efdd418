package dev.waymark.bench.assessment;

import dev.waymark.engine.catalogue.Element;
import java.util.function.DoubleUnaryOperator;

/**
 * One reading of a simulated person's level.
 *
 * @param value what was said, 0–7
 * @param bias what it adds on average
 * @param variance of bias and noise together, as far as the model knows
 * @param likelihood of just this being said, by the true level, for whoever knows the rater
 */
record Observation(
        Element element, Source source, double value, double bias, double variance, DoubleUnaryOperator likelihood) {
    enum Source {
        SELF,
        OTHER,
        EVIDENCE
    }
}
