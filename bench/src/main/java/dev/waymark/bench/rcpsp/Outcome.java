package dev.waymark.bench.rcpsp;

import dev.waymark.engine.scheduling.Project;
import dev.waymark.engine.scheduling.Timing;
import dev.waymark.engine.scheduling.TimingCheck;
import java.util.List;

/**
 * One solver's answer for one project.
 *
 * @param timing the schedule
 * @param seconds on the wall
 * @param cpuSeconds of the whole process meanwhile, all threads together
 * @param faults what the independent check found wrong with it
 */
record Outcome(Timing timing, double seconds, double cpuSeconds, List<String> faults) {
    static Outcome of(Project project, Timing timing, double seconds, double cpuSeconds) {
        return new Outcome(timing, seconds, cpuSeconds, TimingCheck.faults(project, timing));
    }

    boolean isVerified() {
        return faults.isEmpty();
    }

    boolean isProven() {
        return timing.isProven() && isVerified();
    }
}
