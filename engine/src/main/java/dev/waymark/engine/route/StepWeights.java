package dev.waymark.engine.route;

import java.util.EnumMap;
import java.util.Map;

/**
 * What each signal counts for the chance that an occupation is among the next steps that O*NET lists as primary:
 * chance = 1 / (1 + e^−(intercept + Σ weight × signal)).
 */
record StepWeights(double intercept, Map<StepSignal, Double> weights) {
    /** Learnt by {@code bench routes --weights} from the 894 surveyed occupations of release 30.1. */
    static final StepWeights LEARNT = new StepWeights(
            -3.4393,
            Map.of(
                    StepSignal.TITLES,
                    10.8296,
                    StepSignal.TOOLS,
                    0.6644,
                    StepSignal.ZONES_APART,
                    -0.2102,
                    StepSignal.INTERESTS,
                    1.4600,
                    StepSignal.SAME_MAJOR_GROUP,
                    0.2323,
                    StepSignal.SAME_BROAD_OCCUPATION,
                    1.5866,
                    StepSignal.KNOWLEDGE_MISSING,
                    -2.7027,
                    StepSignal.KNOWLEDGE_UNUSED,
                    -1.7938,
                    StepSignal.SKILLS_APART,
                    -1.0745,
                    StepSignal.KNOWLEDGE_APART,
                    -2.4699));

    StepWeights {
        weights = Map.copyOf(weights);
    }

    /** The chance per occupation, 0–1. */
    double[] chances(Map<StepSignal, double[]> signals, int occupations) {
        double[] chances = new double[occupations];
        Map<StepSignal, Double> inOrder = new EnumMap<>(weights);
        for (int place = 0; place < occupations; place++) {
            double sum = intercept;
            for (Map.Entry<StepSignal, Double> weight : inOrder.entrySet()) {
                double[] signal = signals.get(weight.getKey());
                sum += signal == null ? 0 : weight.getValue() * signal[place];
            }
            chances[place] = 1 / (1 + Math.exp(-sum));
        }
        return chances;
    }
}
