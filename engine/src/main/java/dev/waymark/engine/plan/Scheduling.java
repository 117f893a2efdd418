package dev.waymark.engine.plan;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Dates a choice: what is urgent early, and all of it soon. A week later at the end counts as much as a week's delay of
 * everything.
 */
final class Scheduling {
    /** Tasks placed one after another, over all tries, before the solver takes over. */
    private static final int PLACED = 1_500;

    private static final Solver.Effort EFFORT = new Solver.Effort(1, 0, 0.02);

    /** For benches, where waiting is no matter. */
    private static final Solver.Effort PROOF = new Solver.Effort(1, 0, 2);

    private final Solver solver;
    private final long seed;

    Scheduling(Solver solver, long seed) {
        this.solver = solver;
        this.seed = seed;
    }

    /** Empty if no schedule was found that keeps the limits. */
    Optional<Schedule> schedule(TaskNet net) {
        if (net.tasks().isEmpty()) {
            return Optional.of(new Schedule(List.of()));
        }
        if (Math.max(net.leastWeeks(), net.longestChainWeeks()) > net.weeks()) {
            return Optional.empty();
        }
        Optional<Schedule> first =
                GreedySchedule.bestOf(Math.ceilDiv(PLACED, net.tasks().size()), net, seed);
        Dated dated = new Dated(net);
        first.ifPresent(dated::hint);
        dated.minimiseDelay();
        return solver.solve(dated.model, EFFORT).map(dated::read).or(() -> first);
    }

    /** Proven: no schedule is delayed less. */
    double leastDelay(TaskNet net) {
        Dated dated = new Dated(net);
        dated.minimiseDelay();
        return solver.bound(dated.model, PROOF);
    }

    /** The variables of a schedule, with everything it must keep. */
    private static final class Dated {
        final CpModel model = new CpModel();
        final IntVar end;
        private final TaskNet net;
        private final Map<String, IntVar> starts = new HashMap<>();
        private final Map<String, List<BoolVar>> modes = new HashMap<>();

        Dated(TaskNet net) {
            this.net = net;
            end = model.newIntVar(net.leastWeeks(), net.weeks(), "end");
            CumulativeConstraint hours = model.addCumulative(net.capacity());
            CumulativeConstraint running = model.addCumulative(net.atOnce());
            Map<String, LinearExpr> ends = new HashMap<>();
            for (Task task : net.tasks()) {
                ends.put(task.id(), declare(task, hours, running));
            }
            for (Order order : net.orders()) {
                IntVar second = Objects.requireNonNull(starts.get(order.second()));
                if (order.finished()) {
                    model.addGreaterOrEqual(second, Objects.requireNonNull(ends.get(order.first())));
                } else {
                    model.addGreaterOrEqual(second, Objects.requireNonNull(starts.get(order.first())));
                }
            }
        }

        private LinearExpr declare(Task task, CumulativeConstraint hours, CumulativeConstraint running) {
            int latest = task.fixed() ? task.notBefore() : net.weeks() - task.leastWeeks();
            IntVar start = model.newIntVar(task.notBefore(), latest, "start " + task.id());
            LinearExprBuilder weeks = LinearExpr.newBuilder().add(start);
            List<BoolVar> taken = new ArrayList<>();
            for (Mode mode : task.modes()) {
                BoolVar here = model.newBoolVar(task.id() + " " + mode);
                IntervalVar interval =
                        model.newOptionalFixedSizeIntervalVar(start, mode.weeks(), here, task.id() + " " + mode);
                hours.addDemand(interval, mode.rate());
                running.addDemand(interval, 1);
                weeks.addTerm(here, mode.weeks());
                taken.add(here);
            }
            model.addExactlyOne(taken.toArray(BoolVar[]::new));
            LinearExpr finish = weeks.build();
            model.addGreaterOrEqual(end, finish);
            starts.put(task.id(), start);
            modes.put(task.id(), taken);
            return finish;
        }

        void minimiseDelay() {
            LinearExprBuilder delay = LinearExpr.newBuilder();
            long everything = 0;
            for (Task task : net.tasks()) {
                delay.addTerm(start(task), task.urgency());
                everything += task.urgency();
            }
            delay.addTerm(end, everything);
            model.minimize(delay);
        }

        IntVar start(Task task) {
            return Objects.requireNonNull(starts.get(task.id()));
        }

        private List<BoolVar> modes(Task task) {
            return Objects.requireNonNull(modes.get(task.id()));
        }

        void hint(Schedule known) {
            for (Placement placement : known.placements()) {
                model.addHint(start(placement.task()), placement.start());
                for (int m = 0; m < placement.task().modes().size(); m++) {
                    boolean same = placement.task().modes().get(m).equals(placement.mode());
                    model.addHint(modes(placement.task()).get(m), same);
                }
            }
            model.addHint(end, known.weeks());
        }

        Schedule read(CpSolver solved) {
            List<Placement> placements = new ArrayList<>();
            for (Task task : net.tasks()) {
                for (int m = 0; m < task.modes().size(); m++) {
                    if (solved.booleanValue(modes(task).get(m))) {
                        placements.add(new Placement(
                                task,
                                (int) solved.value(start(task)),
                                task.modes().get(m)));
                    }
                }
            }
            return new Schedule(placements);
        }
    }
}
