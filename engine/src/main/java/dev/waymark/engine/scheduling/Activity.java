package dev.waymark.engine.scheduling;

import java.util.List;

/**
 * Work that is not interrupted once begun.
 *
 * @param duration in whole periods, 0 or more
 * @param demands of each of the project's resources, in its units, while it runs
 * @param successors places in the project's list of those activities that wait for the end of this one
 */
public record Activity(int duration, List<Integer> demands, List<Integer> successors) {
    /** Keeps its own copies. */
    public Activity {
        demands = List.copyOf(demands);
        successors = List.copyOf(successors);
    }
}
