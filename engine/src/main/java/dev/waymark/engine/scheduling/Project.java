package dev.waymark.engine.scheduling;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Activities that wait for one another and share renewable resources: the resource-constrained project scheduling
 * problem. An activity is known by its place in the list, counted from 0.
 *
 * @param capacities how much of each resource there is in every period
 */
public record Project(List<Activity> activities, List<Integer> capacities) {
    /** @throws IllegalArgumentException if it has no schedule: an activity needs more than there is, or waits for itself */
    public Project {
        activities = List.copyOf(activities);
        capacities = List.copyOf(capacities);
        for (int a = 0; a < activities.size(); a++) {
            check(a, activities.get(a), activities.size(), capacities);
        }
        checkNoCircle(activities);
    }

    /** How many activities. */
    public int size() {
        return activities.size();
    }

    /** The longest chain of activities, in periods: no schedule is shorter, however much there is of each resource. */
    public int criticalPath() {
        return new Network(this).criticalPath();
    }

    private static void check(int at, Activity activity, int size, List<Integer> capacities) {
        if (activity.duration() < 0) {
            throw new IllegalArgumentException("activity " + at + " has a negative duration: " + activity.duration());
        }
        if (activity.demands().size() != capacities.size()) {
            throw new IllegalArgumentException("activity " + at + " has "
                    + activity.demands().size() + " demands where there are " + capacities.size() + " resources");
        }
        for (int r = 0; r < capacities.size(); r++) {
            int demand = activity.demands().get(r);
            if (demand < 0 || demand > capacities.get(r)) {
                throw new IllegalArgumentException("activity " + at + " needs " + demand + " of resource " + r
                        + ", which has " + capacities.get(r));
            }
        }
        for (int successor : activity.successors()) {
            if (successor < 0 || successor >= size) {
                throw new IllegalArgumentException(
                        "activity " + at + " names a successor " + successor + " where there are " + size);
            }
        }
    }

    private static void checkNoCircle(List<Activity> activities) {
        int[] waitingFor = new int[activities.size()];
        activities.forEach(a -> a.successors().forEach(s -> waitingFor[s]++));
        Deque<Integer> ready = new ArrayDeque<>();
        for (int a = 0; a < waitingFor.length; a++) {
            if (waitingFor[a] == 0) {
                ready.add(a);
            }
        }
        int begun = 0;
        while (!ready.isEmpty()) {
            begun++;
            for (int successor : activities.get(ready.remove()).successors()) {
                if (--waitingFor[successor] == 0) {
                    ready.add(successor);
                }
            }
        }
        if (begun < activities.size()) {
            throw new IllegalArgumentException("some activities wait for one another in a circle");
        }
    }
}
