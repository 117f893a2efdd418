package dev.waymark.engine.route;

import dev.waymark.engine.ranking.LevelRow;
import dev.waymark.engine.ranking.RequirementRows;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The person's levels against each requirement of every occupation, for one kind of element: skills or knowledge. */
final class LevelSignals {
    private final RequirementRows rows;
    private final int[] elements;
    private final double[] spreads;

    LevelSignals(RequirementRows rows, IntPredicate kind) {
        this.rows = rows;
        this.elements = IntStream.range(0, rows.elements().size()).filter(kind).toArray();
        this.spreads =
                IntStream.of(elements).mapToDouble(e -> spread(rows.levels(e))).toArray();
    }

    /** Σ weight × max(0, asked − held) / Σ weight × asked, per occupation. */
    double[] missing(LevelRow held) {
        double[] missing = new double[rows.occupations().size()];
        double[] asked = new double[missing.length];
        for (int element : elements) {
            double[] weights = rows.weights(element);
            double[] levels = rows.levels(element);
            for (int place = 0; place < missing.length; place++) {
                missing[place] += weights[place] * Math.max(0, levels[place] - held.means()[element]);
                asked[place] += weights[place] * levels[place];
            }
        }
        return shares(missing, asked);
    }

    /** Σ max(0, held − asked) / Σ held, per occupation. */
    double[] unused(LevelRow held) {
        double[] unused = new double[rows.occupations().size()];
        double all = 0;
        for (int element : elements) {
            all += held.means()[element];
            for (int place = 0; place < unused.length; place++) {
                unused[place] += Math.max(0, held.means()[element] - rows.levels(element)[place]);
            }
        }
        for (int place = 0; place < unused.length; place++) {
            unused[place] = all == 0 ? 0 : unused[place] / all;
        }
        return unused;
    }

    /** Root mean square of (asked − held) / spread, per occupation. */
    double[] apart(LevelRow held) {
        double[] apart = new double[rows.occupations().size()];
        for (int i = 0; i < elements.length; i++) {
            double[] levels = rows.levels(elements[i]);
            for (int place = 0; place < apart.length; place++) {
                double distance = (levels[place] - held.means()[elements[i]]) / spreads[i];
                apart[place] += distance * distance / elements.length;
            }
        }
        for (int place = 0; place < apart.length; place++) {
            apart[place] = Math.sqrt(apart[place]);
        }
        return apart;
    }

    private static double[] shares(double[] of, double[] all) {
        for (int i = 0; i < of.length; i++) {
            of[i] = all[i] == 0 ? 0 : of[i] / all[i];
        }
        return of;
    }

    /** Standard deviation; 1 where all are alike. */
    private static double spread(double[] values) {
        double mean = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .average()
                .orElse(0);
        double variance = 0;
        for (double value : values) {
            variance += (value - mean) * (value - mean) / values.length;
        }
        return variance == 0 ? 1 : Math.sqrt(variance);
    }
}
