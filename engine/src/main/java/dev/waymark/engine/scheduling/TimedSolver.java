package dev.waymark.engine.scheduling;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import org.jspecify.annotations.Nullable;

/** Runs CP-SAT until it is done or the time is up, by whatever clock that time is kept. */
final class TimedSolver {
    private static final long GLANCE_MILLIS = 10;

    private TimedSolver() {}

    static CpSolverStatus solve(CpSolver solver, CpModel model, TimeLeft time) {
        return solve(solver, model, time, null);
    }

    /** @param found hears of every solution */
    static CpSolverStatus solve(
            CpSolver solver, CpModel model, TimeLeft time, @Nullable CpSolverSolutionCallback found) {
        if (time == TimeLeft.UNLIMITED) {
            return solver.solve(model, found);
        }
        Thread watch = Thread.ofPlatform().daemon().start(() -> stopWhenUp(solver, time));
        try {
            return solver.solve(model, found);
        } finally {
            watch.interrupt();
        }
    }

    private static void stopWhenUp(CpSolver solver, TimeLeft time) {
        try {
            while (true) {
                Thread.sleep(GLANCE_MILLIS);
                if (time.isUp()) {
                    solver.stopSearch();
                }
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }
}
