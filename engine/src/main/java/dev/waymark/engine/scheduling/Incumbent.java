package dev.waymark.engine.scheduling;

import java.util.Arrays;

/** The best schedule and bound so far, which several threads may better. */
final class Incumbent {
    private final Network net;
    private int[] starts;
    private int makespan;
    private int lowerBound;

    Incumbent(Network net, int[] starts, int lowerBound) {
        this.net = net;
        this.starts = starts;
        this.makespan = net.makespan(starts);
        this.lowerBound = lowerBound;
    }

    synchronized void offer(int[] found) {
        if (net.makespan(found) < makespan) {
            starts = found;
            makespan = net.makespan(found);
        }
    }

    /** No schedule is shorter: proven. */
    synchronized void raise(int proven) {
        lowerBound = Math.max(lowerBound, Math.min(proven, makespan));
    }

    synchronized int makespan() {
        return makespan;
    }

    synchronized int lowerBound() {
        return lowerBound;
    }

    synchronized int[] starts() {
        return starts;
    }

    synchronized boolean isProven() {
        return lowerBound >= makespan;
    }

    synchronized Timing timing() {
        return new Timing(Arrays.stream(starts).boxed().toList(), makespan, lowerBound);
    }
}
