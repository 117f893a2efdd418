package dev.waymark.engine.scheduling;

import java.util.Arrays;

/**
 * What is still free of each resource, period by period, while a schedule is built. Several resources share a word, so
 * that one subtraction asks about all of them: a lane's top bit survives if there is enough.
 */
final class Timetable {
    private static final int NARROW = 16;
    private static final int WIDE = 63;

    private final int[] duration;
    private final long[][] demand;
    private final long[] capacity;
    private final long[] enough;
    private final long[][] free;
    private int filled;

    Timetable(Network net) {
        int largest = Arrays.stream(net.capacity).max().orElse(0);
        int lane = largest < 1 << (NARROW - 1) ? NARROW : WIDE;
        int lanes = Long.SIZE / lane;
        int words = Math.ceilDiv(net.resources, lanes);
        duration = net.duration;
        capacity = packed(net.capacity, lane, words);
        demand = new long[net.size][];
        for (int a = 0; a < net.size; a++) {
            demand[a] = packed(net.demand[a], lane, words);
        }
        enough = new long[words];
        for (int r = 0; r < net.resources; r++) {
            enough[r / lanes] |= 1L << (r % lanes * lane + lane - 1);
        }
        free = new long[words][net.horizon() + 1];
        filled = net.horizon() + 1;
        clear();
    }

    private static long[] packed(int[] amounts, int lane, int words) {
        long[] packed = new long[words];
        int lanes = Long.SIZE / lane;
        for (int r = 0; r < amounts.length; r++) {
            packed[r / lanes] |= (long) amounts[r] << (r % lanes * lane);
        }
        return packed;
    }

    void clear() {
        for (int w = 0; w < free.length; w++) {
            Arrays.fill(free[w], 0, filled, capacity[w]);
        }
        filled = 0;
    }

    /** The first period from the given one on at which the activity fits for its whole duration. */
    int firstFit(int activity, int from) {
        int start = from;
        int needed = duration[activity];
        // Backwards: the last period that is too full rules out all starts up to it.
        int at = Math.min(start + needed, filled) - 1;
        while (at >= start) {
            if (hasRoom(activity, at)) {
                at--;
            } else {
                start = at + 1;
                at = Math.min(start + needed, filled) - 1;
            }
        }
        return start;
    }

    boolean fitsAt(int activity, int start) {
        return firstFit(activity, start) == start;
    }

    void place(int activity, int start) {
        int end = start + duration[activity];
        for (int w = 0; w < free.length; w++) {
            long taken = demand[activity][w];
            long[] left = free[w];
            for (int t = start; t < end; t++) {
                left[t] -= taken;
            }
        }
        filled = Math.max(filled, end);
    }

    private boolean hasRoom(int activity, int period) {
        long[] wanted = demand[activity];
        for (int w = 0; w < wanted.length; w++) {
            if ((((free[w][period] | enough[w]) - wanted[w]) & enough[w]) != enough[w]) {
                return false;
            }
        }
        return true;
    }
}
