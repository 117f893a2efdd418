package dev.waymark.bench.route;

import dev.waymark.engine.ranking.RequirementRows;
import java.util.ArrayList;
import java.util.List;

/**
 * The yardstick: cosine between the importances and levels of two occupations, each standardised over all. It is here to be
 * measured against and nowhere else: the product holds a person's levels against requirements, never one occupation
 * against another.
 */
final class StandardisedCosine {
    private StandardisedCosine() {}

    static List<double[]> of(RequirementRows rows) {
        List<double[]> columns = new ArrayList<>();
        for (int element = 0; element < rows.elements().size(); element++) {
            columns.add(standardised(rows.weights(element)));
            columns.add(standardised(rows.levels(element)));
        }
        int n = rows.occupations().size();
        double[][] cosines = new double[n][n];
        for (double[] column : columns) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    cosines[i][j] += column[i] * column[j];
                }
            }
        }
        double[] lengths = new double[n];
        for (int i = 0; i < n; i++) {
            lengths[i] = Math.sqrt(cosines[i][i]);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                cosines[i][j] /= lengths[i] * lengths[j];
            }
        }
        return List.of(cosines);
    }

    private static double[] standardised(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double variance = 0;
        for (double value : values) {
            variance += (value - mean) * (value - mean) / values.length;
        }
        double[] standardised = new double[values.length];
        for (int i = 0; variance > 0 && i < values.length; i++) {
            standardised[i] = (values[i] - mean) / Math.sqrt(variance);
        }
        return standardised;
    }
}
