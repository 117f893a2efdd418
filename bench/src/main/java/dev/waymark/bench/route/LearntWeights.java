package dev.waymark.bench.route;

import dev.waymark.engine.route.StepSignal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Learns what signals count, and scores each occupation by what was learnt without it: occupations are dealt into folds,
 * and for one fold only pairs of which neither occupation is in it are learnt from. So no list of a scored occupation and
 * no list that names it goes into its score.
 */
final class LearntWeights {
    static final int FOLDS = 5;

    private final List<StepSignal> used;
    private final WithheldSteps steps;
    private final double[] means;
    private final double[] spreads;
    private final double[][][] values;

    LearntWeights(WithheldSteps steps, List<StepSignal> used) {
        this.steps = steps;
        this.used = used;
        this.means = new double[used.size()];
        this.spreads = new double[used.size()];
        for (int i = 0; i < used.size(); i++) {
            double[] all = steps.of(used.get(i)).stream()
                    .flatMapToDouble(Arrays::stream)
                    .toArray();
            double mean = Arrays.stream(all).average().orElse(0);
            means[i] = mean;
            spreads[i] = Math.sqrt(Arrays.stream(all)
                    .map(v -> (v - mean) * (v - mean))
                    .average()
                    .orElse(1));
        }
        this.values = IntStream.range(0, steps.size())
                .mapToObj(from -> standardised(steps.signals().get(from)))
                .toArray(double[][][]::new);
    }

    /** Scores of each occupation toward all, learnt from the other folds. */
    List<double[]> outOfFold() {
        List<double[]> scores = new ArrayList<>();
        double[][] weights = IntStream.range(0, FOLDS)
                .mapToObj(fold -> LogisticFit.of(samples(place -> place % FOLDS != fold)))
                .toArray(double[][]::new);
        for (int from = 0; from < steps.size(); from++) {
            double[] learnt = weights[from % FOLDS];
            scores.add(
                    Arrays.stream(values[from]).mapToDouble(x -> sum(learnt, x)).toArray());
        }
        return scores;
    }

    /** Learnt from all pairs, for signals as they are: the intercept, then one per signal. */
    double[] ofAll() {
        double[] learnt = LogisticFit.of(samples(place -> true));
        double[] raw = new double[learnt.length];
        raw[0] = learnt[0];
        for (int i = 0; i < used.size(); i++) {
            raw[i + 1] = learnt[i + 1] / spreads[i];
            raw[0] -= raw[i + 1] * means[i];
        }
        return raw;
    }

    private List<LogisticFit.Sample> samples(IntPredicate isLearntFrom) {
        int[] places = IntStream.range(0, steps.size()).filter(isLearntFrom).toArray();
        return Arrays.stream(places).mapToObj(from -> sample(from, places)).toList();
    }

    private LogisticFit.Sample sample(int from, int[] places) {
        int[] others = Arrays.stream(places).filter(place -> place != from).toArray();
        double[][] x = new double[others.length][];
        boolean[] truths = new boolean[others.length];
        for (int i = 0; i < others.length; i++) {
            x[i] = values[from][others[i]];
            truths[i] = steps.primary().get(from).contains(others[i]);
        }
        return new LogisticFit.Sample(x, truths);
    }

    private double[][] standardised(Map<StepSignal, double[]> signals) {
        double[][] rows = new double[steps.size()][used.size() + 1];
        for (int place = 0; place < rows.length; place++) {
            rows[place][0] = 1;
            for (int i = 0; i < used.size(); i++) {
                double[] signal = signals.getOrDefault(used.get(i), new double[rows.length]);
                rows[place][i + 1] = (signal[place] - means[i]) / spreads[i];
            }
        }
        return rows;
    }

    private static double sum(double[] weights, double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * x[i];
        }
        return sum;
    }
}
