package dev.waymark.engine.scheduling;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Draws orders that follow a priority rule more or less: regret-based biased random sampling (Drexl 1991; Kolisch and
 * Drexl 1996).
 */
final class Sampling {
    private final Network net;
    private final RandomGenerator random;

    Sampling(Network net, RandomGenerator random) {
        this.net = net;
        this.random = random;
    }

    /** The rule followed to the letter. */
    static int[] strict(Network net, PriorityRule rule) {
        return byKey(net, rule.values(net));
    }

    /** Of what may be taken next, always that of the least key. */
    static int[] byKey(Network net, double[] values) {
        return order(net, (open, count) -> {
            int best = 0;
            for (int at = 1; at < count; at++) {
                if (values[open[at]] < values[open[best]]) {
                    best = at;
                }
            }
            return best;
        });
    }

    /** The rule followed on the whole. */
    int[] draw(PriorityRule rule) {
        double[] values = rule.values(net);
        double[] regret = new double[net.size];
        return order(net, (open, count) -> {
            double worst = Double.NEGATIVE_INFINITY;
            for (int at = 0; at < count; at++) {
                worst = Math.max(worst, values[open[at]]);
            }
            double sum = 0;
            for (int at = 0; at < count; at++) {
                regret[at] = worst - values[open[at]] + 1;
                sum += regret[at];
            }
            double drawn = random.nextDouble() * sum;
            int at = 0;
            while (at < count - 1 && drawn >= regret[at]) {
                drawn -= regret[at++];
            }
            return at;
        });
    }

    private interface Pick {
        int from(int[] open, int count);
    }

    private static int[] order(Network net, Pick pick) {
        int[] waitingFor =
                Arrays.stream(net.predecessors).mapToInt(p -> p.length).toArray();
        int[] open = new int[net.size];
        int count = 0;
        for (int a = 0; a < net.size; a++) {
            if (waitingFor[a] == 0) {
                open[count++] = a;
            }
        }
        int[] order = new int[net.size];
        for (int at = 0; at < net.size; at++) {
            int picked = pick.from(open, count);
            int activity = open[picked];
            open[picked] = open[--count];
            order[at] = activity;
            for (int after : net.successors[activity]) {
                if (--waitingFor[after] == 0) {
                    open[count++] = after;
                }
            }
        }
        return order;
    }
}
