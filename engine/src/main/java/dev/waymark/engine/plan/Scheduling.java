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

/** Dates a choice: as early an end as possible, and then the most urgent activities as early as possible. */
final class Scheduling {
    private static final Solver.Effort EARLIEST_END = new Solver.Effort(1, 0, 0.05, 1);
    private static final Solver.Effort URGENT_FIRST = new Solver.Effort(1, 0, 0.03, 1);

    private final Solver solver;

    Scheduling(Solver solver) {
        this.solver = solver;
    }

    /** Empty if no schedule was found that keeps the limits. */
    Optional<Schedule> schedule(TaskNet net) {
        if (net.tasks().isEmpty()) {
            return Optional.of(new Schedule(List.of()));
        }
        if (Math.max(net.leastWeeks(), net.longestChainWeeks()) > net.weeks()) {
            return Optional.empty();
        }
        Optional<Schedule> first = GreedySchedule.of(net);
        Optional<Schedule> shortest = first;
        if (first.isEmpty() || first.get().weeks() > net.leastWeeks()) {
            Dated dated = new Dated(net);
            first.ifPresent(dated::hint);
            dated.model.minimize(dated.end);
            shortest = solver.solve(dated.model, EARLIEST_END).map(dated::read).or(() -> first);
        }
        return shortest.map(s -> urgentFirst(net, s));
    }

    private Schedule urgentFirst(TaskNet net, Schedule shortest) {
        Dated dated = new Dated(net);
        dated.hint(shortest);
        dated.model.addLessOrEqual(dated.end, shortest.weeks());
        LinearExprBuilder delay = LinearExpr.newBuilder();
        for (Task task : net.tasks()) {
            delay.addTerm(dated.start(task), task.urgency());
        }
        dated.model.minimize(delay);
        return solver.solve(dated.model, URGENT_FIRST).map(dated::read).orElse(shortest);
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
