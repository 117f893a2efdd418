package dev.waymark.bench.ranking;

import dev.waymark.engine.ranking.LevelRow;
import dev.waymark.engine.ranking.RequirementRows;
import java.util.Arrays;

/** The least that any ranking has to do with the same arrays: multiply and add. */
final class DotProduct {
    private DotProduct() {}

    /** Σ weight × asked per occupation, from the two rows that a point gap reads too; four rows at a time as it does. */
    static void ofBothRows(RequirementRows rows, double[] into) {
        Arrays.fill(into, 0);
        int elements = rows.elements().size() / 4 * 4;
        for (int row = 0; row < elements; row += 4) {
            add(
                    into,
                    rows.weights(row),
                    rows.weights(row + 1),
                    rows.weights(row + 2),
                    rows.weights(row + 3),
                    rows.levels(row),
                    rows.levels(row + 1),
                    rows.levels(row + 2),
                    rows.levels(row + 3));
        }
        for (int row = elements; row < rows.elements().size(); row++) {
            add(into, rows.weights(row), rows.levels(row));
        }
    }

    /** Σ weight × held per occupation, one after another as anyone would write it: {@code flat} is occupation by occupation. */
    static void plain(double[] flat, LevelRow held, double[] into) {
        double[] levels = held.means();
        for (int place = 0; place < into.length; place++) {
            double sum = 0;
            int from = place * levels.length;
            for (int element = 0; element < levels.length; element++) {
                sum += flat[from + element] * levels[element];
            }
            into[place] = sum;
        }
    }

    /** Weights occupation by occupation. */
    static double[] flat(RequirementRows rows) {
        int elements = rows.elements().size();
        double[] flat = new double[elements * rows.occupations().size()];
        for (int element = 0; element < elements; element++) {
            double[] row = rows.weights(element);
            for (int place = 0; place < row.length; place++) {
                flat[place * elements + element] = row[place];
            }
        }
        return flat;
    }

    private static void add(double[] into, double[] weights, double[] levels) {
        for (int place = 0; place < into.length; place++) {
            into[place] += weights[place] * levels[place];
        }
    }

    private static void add(
            double[] into,
            double[] weights0,
            double[] weights1,
            double[] weights2,
            double[] weights3,
            double[] levels0,
            double[] levels1,
            double[] levels2,
            double[] levels3) {
        for (int place = 0; place < into.length; place++) {
            into[place] += (weights0[place] * levels0[place] + weights1[place] * levels1[place])
                    + (weights2[place] * levels2[place] + weights3[place] * levels3[place]);
        }
    }
}
