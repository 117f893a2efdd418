package dev.waymark.engine.scheduling;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;

/**
 * Looks for something shorter than the incumbent, or a proof that there is nothing: clause learning over the whole
 * project.
 */
final class Proof {
    private final Network net;
    private final boolean backwards;
    private final Incumbent incumbent;
    private final int workers;
    private final int seed;

    /** @param backwards whether to turn time round, which learns other clauses of the same project */
    Proof(Network net, boolean backwards, Incumbent incumbent, int workers, int seed) {
        this.net = backwards ? net.reversed() : net;
        this.backwards = backwards;
        this.incumbent = incumbent;
        this.workers = workers;
        this.seed = seed;
    }

    /** Until it is settled or the time is up, starting again whenever somebody else finds something shorter. */
    void search(boolean cliques, TimeLeft time) {
        while (!incumbent.isProven() && !time.isUp()) {
            attempt(cliques, Double.POSITIVE_INFINITY, time);
        }
    }

    /** @param effort in deterministic time */
    void attempt(boolean cliques, double effort, TimeLeft time) {
        int target = incumbent.makespan() - 1;
        if (incumbent.lowerBound() > target) {
            return;
        }
        ExactModel exact = new ExactModel(net, incumbent.lowerBound(), target, cliques);
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(workers)
                .setRandomSeed(seed)
                .setLinearizationLevel(0)
                .setUseNewIntegerConflictResolution(true)
                .setMaxDeterministicTime(effort);
        Found found = new Found(exact, target + 1);
        CpSolverStatus status = TimedSolver.solve(
                solver, exact.model, () -> incumbent.makespan() < found.shortest ? 0 : time.seconds(), found);
        if (status == CpSolverStatus.INFEASIBLE) {
            incumbent.raise(target + 1);
        } else if (status == CpSolverStatus.OPTIMAL) {
            incumbent.raise(whole(solver.objectiveValue()));
        } else if (status == CpSolverStatus.FEASIBLE) {
            incumbent.raise(whole(solver.bestObjectiveBound()));
        } else if (status == CpSolverStatus.UNKNOWN && solver.bestObjectiveBound() > 0) {
            // Nothing shorter was found, nor ruled out; what is proven holds of everything shorter than the incumbent.
            incumbent.raise(Math.min(target + 1, whole(solver.bestObjectiveBound())));
        }
    }

    private int[] turned(int[] starts) {
        int makespan = net.makespan(starts);
        int[] turned = new int[net.size];
        for (int a = 0; a < net.size; a++) {
            turned[a] = makespan - starts[a] - net.duration[a];
        }
        return turned;
    }

    private static int whole(double bound) {
        return (int) Math.ceil(bound - 1e-6);
    }

    /** Hands over every schedule as it is found. */
    private final class Found extends CpSolverSolutionCallback {
        private final ExactModel exact;
        private volatile int shortest;

        Found(ExactModel exact, int notYet) {
            this.exact = exact;
            this.shortest = notYet;
        }

        @Override
        public void onSolutionCallback() {
            int[] starts = exact.read(this::value);
            shortest = net.makespan(starts);
            incumbent.offer(backwards ? turned(starts) : starts);
        }
    }
}
