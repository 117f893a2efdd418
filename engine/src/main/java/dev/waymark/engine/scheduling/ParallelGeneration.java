package dev.waymark.engine.scheduling;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes through time and starts whatever may start, the most pressing first (Kelley 1963; Brooks and White 1965). Its
 * schedules waste nothing, and are good on average, but the optimum need not be among them (Kolisch 1996).
 */
final class ParallelGeneration {
    private final Network net;
    private final Timetable timetable;

    ParallelGeneration(Network net) {
        this.net = net;
        this.timetable = new Timetable(net);
    }

    /** @param order every activity once; of those that may start, the one named first does */
    int[] schedule(int[] order) {
        timetable.clear();
        int[] starts = new int[net.size];
        boolean[] begun = new boolean[net.size];
        List<Integer> waiting = new ArrayList<>();
        for (int a : order) {
            waiting.add(a);
        }
        int now = 0;
        while (!waiting.isEmpty()) {
            int next = Integer.MAX_VALUE;
            boolean started = true;
            while (started) {
                started = false;
                for (int at = 0; at < waiting.size(); at++) {
                    int a = waiting.get(at);
                    if (isReady(a, begun, starts, now) && timetable.fitsAt(a, now)) {
                        starts[a] = now;
                        begun[a] = true;
                        timetable.place(a, now);
                        waiting.remove(at);
                        started = true;
                        break;
                    }
                }
            }
            for (int a = 0; a < net.size; a++) {
                int end = starts[a] + net.duration[a];
                if (begun[a] && end > now) {
                    next = Math.min(next, end);
                }
            }
            now = next;
        }
        return starts;
    }

    private boolean isReady(int activity, boolean[] begun, int[] starts, int now) {
        for (int before : net.predecessors[activity]) {
            if (!begun[before] || starts[before] + net.duration[before] > now) {
                return false;
            }
        }
        return true;
    }
}
