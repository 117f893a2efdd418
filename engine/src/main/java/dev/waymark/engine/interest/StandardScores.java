package dev.waymark.engine.interest;

import java.util.Optional;

/** Values as distances from their own mean in their own standard deviations. */
final class StandardScores {
    private StandardScores() {}

    /** Mean 0 and population standard deviation 1; empty for a flat profile, which correlates with nothing. */
    static Optional<double[]> of(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double variance = 0;
        for (double value : values) {
            variance += (value - mean) * (value - mean) / values.length;
        }
        if (variance < 1e-9) {
            return Optional.empty();
        }
        double[] scores = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            scores[i] = (values[i] - mean) / Math.sqrt(variance);
        }
        return Optional.of(scores);
    }
}
