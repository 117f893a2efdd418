package dev.waymark.engine.scheduling;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Draws the activities that may change their order: those of some weeks, some at random, or those that want one resource. */
final class Neighbourhoods {
    private final Network net;
    private final RandomGenerator random;

    Neighbourhoods(Network net, RandomGenerator random) {
        this.net = net;
        this.random = random;
    }

    BitSet draw(int[] starts, int count) {
        int makespan = Math.max(1, net.makespan(starts));
        double middle = random.nextDouble() * makespan;
        return switch (random.nextInt(5)) {
            case 0 -> nearest(count, a -> random.nextDouble());
            case 1 -> {
                int resource = random.nextInt(Math.max(1, net.resources));
                yield nearest(count, a -> wanting(a, resource) + distance(starts, a, middle) / makespan);
            }
            default -> nearest(count, a -> distance(starts, a, middle) + random.nextDouble() * makespan * 0.05);
        };
    }

    private double wanting(int activity, int resource) {
        return net.resources == 0 ? 0 : -(double) net.demand[activity][resource] / Math.max(1, net.capacity[resource]);
    }

    private double distance(int[] starts, int activity, double middle) {
        return Math.abs(starts[activity] + net.duration[activity] / 2.0 - middle);
    }

    private BitSet nearest(int count, IntToDoubleFunction distance) {
        double[] distances = IntStream.range(0, net.size).mapToDouble(distance).toArray();
        Integer[] order = IntStream.range(0, net.size).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(a -> distances[a]));
        BitSet drawn = new BitSet(net.size);
        for (int at = 0; at < Math.min(count, net.size); at++) {
            drawn.set(order[at]);
        }
        return drawn;
    }
}
