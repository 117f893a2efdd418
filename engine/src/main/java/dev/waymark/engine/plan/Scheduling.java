package dev.waymark.engine.plan;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

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
        if (net.leastWeeks() > net.weeks() || net.isTooLong()) {
            return Optional.empty();
        }
        Optional<Schedule> first =
                GreedySchedule.bestOf(Math.ceilDiv(PLACED, net.tasks().size()), net, seed);
        Dated dated = new Dated(net);
        first.ifPresent(dated::hint);
        dated.minimiseDelay();
        return solver.solve(dated.model, EFFORT).map(dated::read).or(() -> first);
    }

    /** The best found that is no worse than a known one, which is kept where there is none. */
    Schedule schedule(TaskNet net, Schedule known) {
        if (net.tasks().isEmpty()) {
            return known;
        }
        Dated dated = new Dated(net);
        dated.hint(known);
        dated.minimiseDelay();
        return solver.solve(dated.model, EFFORT).map(dated::read).orElse(known);
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
        private final TaskNet net;
        private final Dating dating;
        private final Map<String, List<BoolVar>> modes = new HashMap<>();

        Dated(TaskNet net) {
            this.net = net;
            dating = new Dating(model, net.room(), net.atOnce(), model.newConstant(net.capacity()));
            model.addGreaterOrEqual(dating.end, net.leastWeeks());
            for (Task task : net.tasks()) {
                List<BoolVar> taken = new ArrayList<>();
                List<Dating.Way> ways = new ArrayList<>();
                LinearExprBuilder weeks = LinearExpr.newBuilder();
                for (Mode mode : task.modes()) {
                    BoolVar here = model.newBoolVar(task.id() + " " + mode);
                    taken.add(here);
                    weeks.addTerm(here, mode.weeks());
                    ways.add(new Dating.Way(LinearExpr.constant(mode.rate()), here, mode.at()));
                }
                model.addExactlyOne(taken.toArray(BoolVar[]::new));
                IntVar length = model.newIntVar(1, net.weeks(), "weeks of " + task.id());
                model.addEquality(length, weeks);
                modes.put(task.id(), taken);
                OptionalInt fixed = task.fixed() ? OptionalInt.of(task.notBefore()) : OptionalInt.empty();
                dating.add(task.id(), length, ways, task.notBefore(), fixed, task.notAfter());
                dating.pay(task.id(), task.cost(), task.purses(), model.trueLiteral());
            }
            dating.closePurses();
            net.orders().forEach(o -> dating.order(o, model.trueLiteral(), model.trueLiteral()));
        }

        void minimiseDelay() {
            LinearExprBuilder delay = LinearExpr.newBuilder();
            long everything = 0;
            for (Task task : net.tasks()) {
                delay.addTerm(dating.start(task.id()), task.urgency());
                everything += task.urgency();
            }
            delay.addTerm(dating.end, everything);
            model.minimize(delay);
        }

        private List<BoolVar> modes(Task task) {
            return Objects.requireNonNull(modes.get(task.id()));
        }

        void hint(Schedule known) {
            for (Placement placement : known.placements()) {
                dating.hint(placement);
                for (int m = 0; m < placement.task().modes().size(); m++) {
                    boolean same = placement.task().modes().get(m).equals(placement.mode());
                    model.addHint(modes(placement.task()).get(m), same);
                }
            }
            model.addHint(dating.end, known.weeks());
        }

        Schedule read(CpSolver solved) {
            List<Placement> placements = new ArrayList<>();
            for (Task task : net.tasks()) {
                for (int m = 0; m < task.modes().size(); m++) {
                    if (solved.booleanValue(modes(task).get(m))) {
                        placements.add(new Placement(
                                task,
                                (int) solved.value(dating.start(task.id())),
                                task.modes().get(m),
                                dating.payer(task.id(), solved)));
                    }
                }
            }
            return new Schedule(placements);
        }
    }
}
