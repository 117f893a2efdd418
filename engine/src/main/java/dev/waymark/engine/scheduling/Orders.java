package dev.waymark.engine.scheduling;

import java.util.Arrays;

/** Orders of activities for the schedule generation schemes. */
final class Orders {
    private Orders() {}

    /**
     * Last ended first.
     *
     * @param mirror the network whose time runs against that of the starts; the order suits it
     */
    static int[] byEndDescending(Network mirror, int[] starts) {
        long[] keys = new long[mirror.size];
        for (int a = 0; a < mirror.size; a++) {
            keys[a] = -(long) (starts[a] + mirror.duration[a]);
        }
        return sorted(mirror, keys);
    }

    /** Started first first. */
    static int[] byStart(Network net, int[] starts) {
        long[] keys = new long[net.size];
        for (int a = 0; a < net.size; a++) {
            keys[a] = starts[a];
        }
        return sorted(net, keys);
    }

    /** By key, and for equal keys predecessors first; a predecessor's key must not be greater. */
    private static int[] sorted(Network net, long[] keys) {
        long[] packed = new long[net.size];
        for (int a = 0; a < net.size; a++) {
            packed[a] = keys[a] * net.size + net.rank[a];
        }
        Arrays.sort(packed);
        int[] order = new int[net.size];
        for (int at = 0; at < net.size; at++) {
            order[at] = net.ranked[(int) Math.floorMod(packed[at], (long) net.size)];
        }
        return order;
    }
}
