package dev.waymark.bench;

import dev.waymark.engine.search.Certainty;
import dev.waymark.engine.search.OccupationMatch;
import dev.waymark.engine.search.OccupationSearch;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Whether the certainty said of first answers is how often they are right, in ten bins of what was said. */
final class Reliability {
    private static final int BINS = 10;

    private final int[] titles = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] said = new double[BINS];
    private int all;

    static Reliability of(HeldOutTitles held, OccupationSearch search) {
        Reliability reliability = new Reliability();
        held.titles().forEach((title, codes) -> {
            List<OccupationMatch> matches = search.search(title, 2);
            if (!matches.isEmpty()) {
                OccupationMatch first = matches.getFirst();
                double next = matches.size() > 1 ? matches.get(1).score() / first.score() : 0;
                reliability.add(
                        Certainty.ofFirst(first.score(), next, first.closeness()), codes.contains(first.code()));
            }
        });
        return reliability;
    }

    private void add(double certainty, boolean isRight) {
        int bin = Math.min(BINS - 1, (int) (certainty * BINS));
        titles[bin]++;
        right[bin] += isRight ? 1 : 0;
        said[bin] += certainty;
        all++;
    }

    /** The mean distance between said and right over the bins, weighted by their titles. */
    double expectedError() {
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(said[bin] - right[bin]);
        }
        return error / Math.max(1, all);
    }

    void print(PrintWriter print) {
        print.println(String.format("%-16s %8s %8s %8s", "Certainty said", "titles", "said", "right"));
        for (int bin = 0; bin < BINS; bin++) {
            if (titles[bin] > 0) {
                print.println(String.format(
                        Locale.ROOT,
                        "%2d to %3d%% %15d %7.1f%% %7.1f%%",
                        bin * BINS,
                        (bin + 1) * BINS,
                        titles[bin],
                        100 * said[bin] / titles[bin],
                        100.0 * right[bin] / titles[bin]));
            }
        }
        print.println(String.format("%n%-22s %10s %10s", "Answered if as sure as", "of titles", "right"));
        int answered = 0;
        int correct = 0;
        for (int bin = BINS - 1; bin >= 0; bin--) {
            answered += titles[bin];
            correct += right[bin];
            if (titles[bin] > 0) {
                print.println(String.format(
                        Locale.ROOT,
                        "%21d%% %9.1f%% %9.1f%%",
                        bin * BINS,
                        100.0 * answered / all,
                        100.0 * correct / answered));
            }
        }
        print.println(
                String.format(Locale.ROOT, "Said and right are %.1f points apart on average", 100 * expectedError()));
    }
}
