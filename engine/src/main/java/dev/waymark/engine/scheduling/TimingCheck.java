package dev.waymark.engine.scheduling;

import java.util.ArrayList;
import java.util.List;

/** Checks a schedule against its project period by period, knowing nothing of how it was made. */
public final class TimingCheck {
    private TimingCheck() {}

    /** What is wrong with it, in words; empty if it is a schedule of that length. */
    public static List<String> faults(Project project, Timing timing) {
        List<Integer> starts = timing.starts();
        if (starts.size() != project.size()) {
            return List.of(starts.size() + " start times for " + project.size() + " activities");
        }
        List<String> faults = new ArrayList<>();
        int end = 0;
        for (int a = 0; a < project.size(); a++) {
            Activity activity = project.activities().get(a);
            if (starts.get(a) < 0) {
                faults.add("activity " + a + " starts at " + starts.get(a) + ", before the project");
            }
            int done = starts.get(a) + activity.duration();
            end = Math.max(end, done);
            for (int successor : activity.successors()) {
                if (starts.get(successor) < done) {
                    faults.add("activity " + successor + " starts at " + starts.get(successor) + ", before activity "
                            + a + " is done at " + done);
                }
            }
        }
        if (end != timing.makespan()) {
            faults.add("the last activity is done at " + end + ", not at " + timing.makespan());
        }
        for (int r = 0; r < project.capacities().size(); r++) {
            for (int period = 0; period < end; period++) {
                int used = used(project, starts, r, period);
                if (used > project.capacities().get(r)) {
                    faults.add(used + " of resource " + r + " are used in period " + period + " where there are "
                            + project.capacities().get(r));
                }
            }
        }
        return faults;
    }

    private static int used(Project project, List<Integer> starts, int resource, int period) {
        int used = 0;
        for (int a = 0; a < project.size(); a++) {
            Activity activity = project.activities().get(a);
            if (starts.get(a) <= period && period < starts.get(a) + activity.duration()) {
                used += activity.demands().get(resource);
            }
        }
        return used;
    }
}
