package dev.waymark.engine.plan;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.Optional;

/** Runs CP-SAT so that equal models give equal answers: one worker, a fixed seed, limits in deterministic time. */
final class Solver {
    private final int seed;

    Solver(long seed) {
        SolverLibrary.load();
        this.seed = (int) (seed & Integer.MAX_VALUE);
    }

    /**
     * How hard to try.
     *
     * @param relaxation how much of a model enters the linear relaxation, 1 (usual) or 2 (everything)
     * @param gap close enough to the best possible, in the objective's own unit
     * @param limit in deterministic time, roughly seconds on an idle machine
     * @param insistence so many times the limit before an open question is taken for a no
     */
    record Effort(int relaxation, double gap, double limit, int insistence) {}

    /** The best answer found within the limit; empty if there is none, or none was found. */
    Optional<CpSolver> solve(CpModel model, Effort effort) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(seed)
                .setLinearizationLevel(effort.relaxation())
                .setAbsoluteGapLimit(effort.gap())
                .setMaxDeterministicTime(effort.limit());
        CpSolverStatus status = solver.solve(model);
        if (status == CpSolverStatus.UNKNOWN && effort.insistence() > 1) {
            // Nothing found is not yet nothing there.
            solver.getParameters().setMaxDeterministicTime(effort.insistence() * effort.limit());
            status = solver.solve(model);
        }
        return switch (status) {
            case OPTIMAL, FEASIBLE -> Optional.of(solver);
            case INFEASIBLE, UNKNOWN -> Optional.empty();
            case MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException("The solver cannot read the model: " + model.validate());
        };
    }
}
