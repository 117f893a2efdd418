package dev.waymark.bench.route;

import dev.waymark.engine.statistics.PositiveDefinite;
import java.util.List;

/** Logistic regression by Newton's method, with a little ridge on all but the intercept. */
final class LogisticFit {
    private static final int STEPS = 10;
    private static final double RIDGE = 1;

    private LogisticFit() {}

    /** A sample: values (the first of them 1, for the intercept) for many cases, and which of them are true. */
    record Sample(double[][] values, boolean[] truths) {}

    /** Weights, the intercept first. */
    static double[] of(List<Sample> samples) {
        int size = samples.getFirst().values()[0].length;
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[size];
            double[][] curvature = new double[size][size];
            for (Sample sample : samples) {
                add(sample, weights, gradient, curvature);
            }
            for (int i = 0; i < size; i++) {
                gradient[i] -= i == 0 ? 0 : RIDGE * weights[i];
                curvature[i][i] += RIDGE;
            }
            double[] change = PositiveDefinite.of(curvature).solve(gradient);
            for (int i = 0; i < size; i++) {
                weights[i] += change[i];
            }
        }
        return weights;
    }

    private static void add(Sample sample, double[] weights, double[] gradient, double[][] curvature) {
        for (int at = 0; at < sample.truths().length; at++) {
            double[] x = sample.values()[at];
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum += weights[i] * x[i];
            }
            double chance = 1 / (1 + Math.exp(-sum));
            double error = (sample.truths()[at] ? 1 : 0) - chance;
            double steep = chance * (1 - chance);
            for (int i = 0; i < x.length; i++) {
                gradient[i] += error * x[i];
                double scaled = steep * x[i];
                for (int j = 0; j <= i; j++) {
                    curvature[i][j] += scaled * x[j];
                }
            }
        }
    }
}
