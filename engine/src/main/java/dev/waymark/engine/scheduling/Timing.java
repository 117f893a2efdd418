package dev.waymark.engine.scheduling;

import java.util.List;

/**
 * A schedule and how good it is.
 *
 * @param starts the period each activity starts in, from 0, in the project's order
 * @param makespan periods until everything is done
 * @param lowerBound no schedule takes fewer periods: proven
 */
public record Timing(List<Integer> starts, int makespan, int lowerBound) {
    /** Keeps its own copy. */
    public Timing {
        starts = List.copyOf(starts);
        if (lowerBound > makespan) {
            throw new IllegalArgumentException("a makespan of " + makespan + " below its bound of " + lowerBound);
        }
    }

    /** Whether no schedule is shorter. */
    public boolean isProven() {
        return lowerBound == makespan;
    }
}
