package dev.waymark.engine.plan;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.Optional;

/** Runs CP-SAT so that equal models give equal answers: one worker, a fixed seed, limits in deterministic time. */
final class Solver {
    /** All constraints enter the linear relaxation: choosing is proven in tenths of a second with it, and not without. */
    private static final int EVERYTHING = 2;

    private final int seed;

    Solver(long seed) {
        SolverLibrary.load();
        this.seed = (int) (seed & Integer.MAX_VALUE);
    }

    /** The best answer found within the limit; empty if there is none, or none was found. */
    Optional<CpSolver> solve(CpModel model, double deterministicLimit) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(seed)
                .setLinearizationLevel(EVERYTHING)
                .setMaxDeterministicTime(deterministicLimit);
        CpSolverStatus status = solver.solve(model);
        return switch (status) {
            case OPTIMAL, FEASIBLE -> Optional.of(solver);
            case INFEASIBLE, UNKNOWN -> Optional.empty();
            case MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException("The solver cannot read the model: " + model.validate());
        };
    }
}
