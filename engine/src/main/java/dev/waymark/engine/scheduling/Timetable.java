package dev.waymark.engine.scheduling;

import java.util.Arrays;

/** What is still free of each resource, period by period, while a schedule is built. */
final class Timetable {
    private final Network net;
    private final int[][] free;
    private int filled;

    Timetable(Network net) {
        this.net = net;
        this.free = new int[net.resources][net.horizon() + 1];
        this.filled = free.length == 0 ? 0 : free[0].length;
        clear();
    }

    void clear() {
        for (int r = 0; r < net.resources; r++) {
            Arrays.fill(free[r], 0, filled, net.capacity[r]);
        }
        filled = 0;
    }

    /** The first period from the given one on at which the activity fits for its whole duration. */
    int firstFit(int activity, int from) {
        int[] demand = net.demand[activity];
        int start = from;
        int fitting = from;
        int needed = net.duration[activity];
        while (fitting < start + needed && fitting < filled) {
            boolean fits = true;
            for (int r = 0; r < demand.length; r++) {
                if (free[r][fitting] < demand[r]) {
                    fits = false;
                    break;
                }
            }
            fitting++;
            if (!fits) {
                start = fitting;
            }
        }
        return start;
    }

    boolean fitsAt(int activity, int start) {
        return firstFit(activity, start) == start;
    }

    void place(int activity, int start) {
        int end = start + net.duration[activity];
        for (int r = 0; r < net.resources; r++) {
            int demand = net.demand[activity][r];
            if (demand > 0) {
                for (int t = start; t < end; t++) {
                    free[r][t] -= demand;
                }
            }
        }
        filled = Math.max(filled, end);
    }
}
