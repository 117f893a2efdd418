package dev.waymark.engine.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A project in arrays, with what follows from its precedences. */
final class Network {
    final int size;
    final int resources;
    final int[] duration;
    final int[][] demand;
    final int[] capacity;
    final int[][] successors;
    final int[][] predecessors;

    /** Place of each activity in an order in which predecessors come first. */
    final int[] rank;

    /** The activities by rank. */
    final int[] ranked;

    /** Earliest start of each by precedence alone. */
    final int[] head;

    /** Least time from the end of each to the project's end. */
    final int[] tail;

    private final BitSet[] after;

    Network(Project project) {
        this(
                project.activities().stream().mapToInt(Activity::duration).toArray(),
                project.activities().stream()
                        .map(a -> a.demands().stream().mapToInt(d -> d).toArray())
                        .toArray(int[][]::new),
                project.capacities().stream().mapToInt(c -> c).toArray(),
                project.activities().stream()
                        .map(a -> a.successors().stream()
                                .mapToInt(s -> s)
                                .distinct()
                                .toArray())
                        .toArray(int[][]::new));
    }

    private Network(int[] duration, int[][] demand, int[] capacity, int[][] successors) {
        this.size = duration.length;
        this.resources = capacity.length;
        this.duration = duration;
        this.demand = demand;
        this.capacity = capacity;
        this.successors = successors;
        this.predecessors = turned(successors);
        this.ranked = sorted();
        this.rank = new int[size];
        for (int at = 0; at < size; at++) {
            rank[ranked[at]] = at;
        }
        this.head = new int[size];
        this.tail = new int[size];
        this.after = new BitSet[size];
        measure();
    }

    /** The same project with time running backwards: its schedules are this one's, mirrored. */
    Network reversed() {
        return new Network(duration, demand, capacity, predecessors);
    }

    /** The longest chain of activities, in periods. */
    int criticalPath() {
        int longest = 0;
        for (int a = 0; a < size; a++) {
            longest = Math.max(longest, head[a] + duration[a] + tail[a]);
        }
        return longest;
    }

    /** All durations in a row: no sensible schedule is longer. */
    int horizon() {
        return Arrays.stream(duration).sum();
    }

    int makespan(int[] starts) {
        int end = 0;
        for (int a = 0; a < size; a++) {
            end = Math.max(end, starts[a] + duration[a]);
        }
        return end;
    }

    /** All activities that wait for this one, directly or not. */
    BitSet after(int activity) {
        return after[activity];
    }

    boolean isDirectlyBefore(int first, int second) {
        for (int next : successors[first]) {
            if (next == second) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the two waits for the other, directly or not. */
    boolean isOrdered(int a, int b) {
        return after[a].get(b) || after[b].get(a);
    }

    /** Whether the two never run at once, for whichever reason. */
    boolean apart(int a, int b) {
        return isOrdered(a, b) || clash(a, b);
    }

    /** Whether the two can never run at once for want of some resource. */
    boolean clash(int a, int b) {
        for (int r = 0; r < resources; r++) {
            if (demand[a][r] + demand[b][r] > capacity[r]) {
                return duration[a] > 0 && duration[b] > 0;
            }
        }
        return false;
    }

    private int[] sorted() {
        int[] open = new int[size];
        List<Integer> order = new ArrayList<>();
        for (int a = 0; a < size; a++) {
            open[a] = predecessors[a].length;
            if (open[a] == 0) {
                order.add(a);
            }
        }
        for (int at = 0; at < order.size(); at++) {
            for (int successor : successors[order.get(at)]) {
                if (--open[successor] == 0) {
                    order.add(successor);
                }
            }
        }
        return order.stream().mapToInt(a -> a).toArray();
    }

    private void measure() {
        for (int a : ranked) {
            for (int before : predecessors[a]) {
                head[a] = Math.max(head[a], head[before] + duration[before]);
            }
        }
        for (int at = size - 1; at >= 0; at--) {
            int a = ranked[at];
            after[a] = new BitSet(size);
            for (int next : successors[a]) {
                tail[a] = Math.max(tail[a], tail[next] + duration[next]);
                after[a].set(next);
                after[a].or(after[next]);
            }
        }
    }

    private static int[][] turned(int[][] successors) {
        List<List<Integer>> before = new ArrayList<>();
        for (int a = 0; a < successors.length; a++) {
            before.add(new ArrayList<>());
        }
        for (int a = 0; a < successors.length; a++) {
            for (int successor : successors[a]) {
                before.get(successor).add(a);
            }
        }
        return before.stream()
                .map(list -> list.stream().mapToInt(b -> b).toArray())
                .toArray(int[][]::new);
    }
}
