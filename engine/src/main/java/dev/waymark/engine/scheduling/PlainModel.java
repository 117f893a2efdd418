package dev.waymark.engine.scheduling;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The textbook CP-SAT model with the solver's own settings: the yardstick that {@link ProjectScheduling} is held to. */
public final class PlainModel {
    private PlainModel() {}

    /**
     * The best schedule found in the time left; empty if none was.
     *
     * @param workers threads of the solver
     */
    public static Optional<Timing> solve(Project project, int workers, TimeLeft time) {
        SolverLibrary.load();
        Network net = new Network(project);
        CpModel model = new CpModel();
        IntVar makespan = model.newIntVar(0, net.horizon(), "makespan");
        List<IntVar> starts = new ArrayList<>();
        List<IntervalVar> intervals = new ArrayList<>();
        for (int a = 0; a < net.size; a++) {
            IntVar start = model.newIntVar(0, net.horizon(), "start " + a);
            starts.add(start);
            intervals.add(model.newFixedSizeIntervalVar(start, net.duration[a], "activity " + a));
            model.addLessOrEqual(LinearExpr.affine(start, 1, net.duration[a]), makespan);
        }
        for (int a = 0; a < net.size; a++) {
            for (int after : net.successors[a]) {
                model.addLessOrEqual(LinearExpr.affine(starts.get(a), 1, net.duration[a]), starts.get(after));
            }
        }
        for (int r = 0; r < net.resources; r++) {
            CumulativeConstraint limit = model.addCumulative(net.capacity[r]);
            for (int a = 0; a < net.size; a++) {
                limit.addDemand(intervals.get(a), net.demand[a][r]);
            }
        }
        model.minimize(makespan);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(workers);
        CpSolverStatus status = TimedSolver.solve(solver, model, time);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return Optional.empty();
        }
        List<Integer> found = starts.stream().map(s -> (int) solver.value(s)).toList();
        return Optional.of(
                new Timing(found, net.makespan(found.stream().mapToInt(s -> s).toArray()), (int)
                        Math.ceil(solver.bestObjectiveBound() - 1e-6)));
    }
}
