package dev.waymark.engine.plan;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import dev.waymark.engine.scheduling.SolverLibrary;
import java.util.Optional;
import java.util.OptionalDouble;

/** Runs CP-SAT so that equal models give equal answers: nothing runs side by side, a fixed seed, limits in deterministic time. */
final class Solver {
    /** Kinds of neighbourhood that take turns. */
    private static final int NEIGHBOURHOODS = 4;

    /** So many conflicts before a hint that says most of an answer is given up. */
    private static final int HINT = 1_000;

    private final int seed;
    private final int insistence;
    private double spent;

    /** @param insistence so many times an effort's limit before an open question is left open */
    Solver(long seed, int insistence) {
        this.insistence = insistence;
        SolverLibrary.load();
        this.seed = (int) (seed & Integer.MAX_VALUE);
    }

    /** Deterministic time spent so far. */
    double spent() {
        return spent;
    }

    /**
     * How hard to try.
     *
     * @param relaxation how much of a model enters the linear relaxation, 1 (usual) or 2 (everything)
     * @param gap close enough to the best possible, in the objective's own unit
     * @param share close enough to the best possible, as a share of the objective
     * @param limit in deterministic time, roughly seconds on an idle machine
     */
    record Effort(int relaxation, double gap, double share, double limit) {
        Effort(int relaxation, double gap, double limit) {
            this(relaxation, gap, 0, limit);
        }
    }

    /** The best answer found within the limit; empty if there is none, or none was found. */
    Optional<CpSolver> solve(CpModel model, Effort effort) {
        CpSolver solver = new CpSolver();
        CpSolverStatus status = run(solver, model, effort);
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE
                ? Optional.of(solver)
                : Optional.empty();
    }

    /**
     * An answer with what is proven of all.
     *
     * @param solved the best answer found; empty if there is none, or none was found
     * @param bound no answer is better than this; empty if nothing is proven
     */
    record Answer(Optional<CpSolver> solved, OptionalDouble bound) {}

    Answer answer(CpModel model, Effort effort) {
        CpSolver solver = new CpSolver();
        CpSolverStatus status = run(solver, model, effort);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return found
                ? new Answer(Optional.of(solver), OptionalDouble.of(solver.bestObjectiveBound()))
                : new Answer(Optional.empty(), OptionalDouble.empty());
    }

    /**
     * A better answer than the one that is hinted at, by changing a part of it at a time; empty if none was found. It proves
     * little.
     */
    Optional<CpSolver> improve(CpModel model, Effort effort) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setInterleaveSearch(true).setUseLnsOnly(true);
        CpSolverStatus status = run(solver, model, effort, NEIGHBOURHOODS);
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE
                ? Optional.of(solver)
                : Optional.empty();
    }

    /** Whether it is proven that nothing keeps the model's rules; an open question is no proof. */
    boolean isImpossible(CpModel model, Effort effort) {
        return run(new CpSolver(), model, effort) == CpSolverStatus.INFEASIBLE;
    }

    /** What is proven of a model's objective within the limit: no answer is better. */
    double bound(CpModel model, Effort effort) {
        CpSolver solver = new CpSolver();
        run(solver, model, effort);
        return solver.bestObjectiveBound();
    }

    private CpSolverStatus run(CpSolver solver, CpModel model, Effort effort) {
        return run(solver, model, effort, 1);
    }

    /** @param searches that take turns */
    private CpSolverStatus run(CpSolver solver, CpModel model, Effort effort, int searches) {
        solver.getParameters()
                .setNumWorkers(searches)
                .setRandomSeed(seed)
                .setHintConflictLimit(HINT)
                .setLinearizationLevel(effort.relaxation())
                .setAbsoluteGapLimit(effort.gap())
                .setRelativeGapLimit(effort.share())
                .setMaxDeterministicTime(effort.limit());
        CpSolverStatus status = solver.solve(model);
        spent += solver.response().getDeterministicTime();
        if (status == CpSolverStatus.UNKNOWN && insistence > 1) {
            // Nothing found is not yet nothing there.
            solver.getParameters().setMaxDeterministicTime(insistence * effort.limit());
            status = solver.solve(model);
            spent += solver.response().getDeterministicTime();
        }
        if (status == CpSolverStatus.MODEL_INVALID || status == CpSolverStatus.UNRECOGNIZED) {
            throw new IllegalStateException("The solver cannot read the model: " + model.validate());
        }
        return status;
    }
}
