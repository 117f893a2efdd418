package dev.waymark.engine.assessment;

import dev.waymark.engine.statistics.PositiveDefinite;
import java.util.List;

/**
 * Levels and biases together. Each reading is its element's level plus biases plus noise, all normal, so that the
 * posterior is exact: given the biases the levels are independent, which leaves one small linear system in the biases
 * (the Schur complement of the whole).
 */
final class JointLevels {
    private final PositiveDefinite precision;
    private final double[] biases;

    /**
     * @param priorMeans of the biases
     * @param priorVariances of the biases, each above 0
     */
    JointLevels(double[] priorMeans, double[] priorVariances, List<ElementReadings> elements) {
        int size = priorMeans.length;
        double[][] matrix = new double[size][size];
        double[] weighted = new double[size];
        for (int bias = 0; bias < size; bias++) {
            matrix[bias][bias] = 1 / priorVariances[bias];
            weighted[bias] = priorMeans[bias] / priorVariances[bias];
        }
        elements.stream().filter(ElementReadings::isBiased).forEach(e -> e.inform(matrix, weighted));
        precision = PositiveDefinite.of(matrix);
        biases = precision.solve(weighted);
    }

    double bias(int index) {
        return biases[index];
    }

    double biasVariance(int... together) {
        double[] sum = new double[biases.length];
        for (int index : together) {
            sum[index] = 1;
        }
        return precision.quadratic(sum);
    }

    double mean(ElementReadings element) {
        return element.mean(biases);
    }

    double variance(ElementReadings element) {
        double total = element.precision();
        double[] shares = element.biasWeights(biases.length);
        for (int bias = 0; bias < shares.length; bias++) {
            shares[bias] /= total;
        }
        return 1 / total + precision.quadratic(shares);
    }

    List<Proficiency.Contribution> contributions(ElementReadings element) {
        return element.contributions(biases);
    }
}
