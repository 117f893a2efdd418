package dev.waymark.engine.plan;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Makes a draft as good as can be by one aim after another, choosing and dating in one, and says how good that could be at
 * most. What is reached by one aim is kept for all that follow.
 */
final class Refinement {
    /** Within so much of the best possible is good enough. */
    private static final double CLOSE = 0.01;

    /** Of the effort for an aim, what it may take to see how good it could be at most without dates. */
    private static final double RELAXED = 0.15;

    /** Of the effort for an aim, what the search that suits it more may take, and the other. */
    private static final double MORE = 0.6;

    private static final double LESS = 0.25;

    /** Enough to see what is plain. */
    private static final double LEAST = 0.02;

    private final Solver solver;
    private final OpenGaps gaps;
    private final ChoiceLimits limits;
    private final Choosing choosing;
    private final List<Candidate> candidates;
    private final Structure structure;
    private final List<Task> known;
    private final Relaxation relaxed;
    private final boolean dated;
    private final List<Objective> reached = new ArrayList<>();
    private final Map<Objective.Aim, Long> kept = new EnumMap<>(Objective.Aim.class);
    private Choice choice;
    private Schedule schedule;

    Refinement(
            Solver solver,
            Choosing choosing,
            OpenGaps gaps,
            List<Candidate> candidates,
            Structure structure,
            ChoiceLimits limits,
            Choice choice,
            Schedule schedule) {
        this.solver = solver;
        this.gaps = gaps;
        this.limits = limits.atTheMost();
        this.choosing = choosing;
        this.candidates = candidates;
        this.structure = structure;
        this.choice = choice;
        this.schedule = schedule;
        this.known = schedule.placements().stream().map(Placement::task).toList();
        this.dated = 3 * candidates.stream().filter(Candidate::isDated).count() > candidates.size();
        this.relaxed =
                new Relaxation(candidates, gaps, structure, this.limits, JointModel.room(candidates, this.limits));
    }

    /** @param effort in deterministic time for all aims; what one of them leaves is there for the next */
    void refine(double effort) {
        double until = solver.spent();
        for (Objective.Aim aim : Objective.Aim.values()) {
            until += aim.share() * effort;
            if (aim == Objective.Aim.EVENNESS) {
                relaxed.spreadOver(schedule.weeks());
            }
            if (aim != Objective.Aim.READINESS || limits.gain().isEmpty()) {
                pursue(aim, Math.max(LEAST, until - solver.spent()));
            }
        }
    }

    /** First how good it could be at most, then as near to that as can be found, which later aims must keep. */
    private void pursue(Objective.Aim aim, double effort) {
        LinearArgument relaxedAmount = relaxed.amount(aim, choosing);
        aim(relaxed.choice.model, relaxedAmount, aim);
        Solver.Answer most = solver.answer(relaxed.choice.model, new Solver.Effort(2, 0, CLOSE / 5, RELAXED * effort));
        relaxed.choice.model.clearObjective();
        long bound = whole(aim, most.bound()).orElse(aim.isMore() ? choosing.mostWorth() : 0);
        // Where much is held on certain dates, few plans keep them all and a whole search finds them. Otherwise there
        // are
        // plans without number, and a good one is made better a part at a time.
        double improving = dated ? LESS : MORE;
        double searching = dated ? MORE : LESS;
        if (dated) {
            bound = search(aim, bound, searching * effort);
        }
        if (most.solved().isPresent() && isFar(value(aim), bound)) {
            Choice undated = Choosing.read(relaxed.choice, most.solved().get());
            JointModel few = joint(of(undated), aim, bound);
            solver.improve(few.choice.model, new Solver.Effort(2, 0, CLOSE, improving * effort))
                    .ifPresent(solved -> take(few, solved));
        }
        if (!dated) {
            bound = search(aim, bound, searching * effort);
        }
        long value = value(aim);
        kept.put(aim, value);
        keep(relaxed.choice.model, relaxedAmount, aim, value);
        reached.add(new Objective(aim, value / aim.unit(), bound / aim.unit()));
    }

    /** Looks among all there is; what is proven of it then. */
    private long search(Objective.Aim aim, long bound, double effort) {
        if (!isFar(value(aim), bound)) {
            return bound;
        }
        JointModel all = joint(candidates, aim, bound);
        Solver.Answer best = solver.answer(all.choice.model, new Solver.Effort(2, 0, CLOSE, effort));
        best.solved().ifPresent(solved -> take(all, solved));
        long proven = whole(aim, best.bound()).orElse(bound);
        return aim.isMore() ? Math.min(bound, proven) : Math.max(bound, proven);
    }

    /** Amounts are whole, so a bound between two of them is as good as the worse. */
    private static OptionalLong whole(Objective.Aim aim, OptionalDouble bound) {
        return bound.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of((long)
                        (aim.isMore()
                                ? Math.floor(bound.getAsDouble() + 1e-6)
                                : Math.ceil(bound.getAsDouble() - 1e-6)));
    }

    private static boolean isFar(long value, long bound) {
        return Math.abs(value - bound) > CLOSE * Math.abs(bound);
    }

    /** What is chosen now, and what would be if nothing had to be dated: nearly always that is enough to choose from. */
    private List<Candidate> of(Choice undated) {
        Set<String> few = new HashSet<>();
        choice.all().forEach(c -> few.add(c.id()));
        undated.all().forEach(c -> few.add(c.id()));
        return candidates.stream().filter(c -> few.contains(c.id())).toList();
    }

    /** To do better than now by an aim, and as well as before by those before it. */
    private JointModel joint(List<Candidate> from, Objective.Aim aim, long bound) {
        JointModel joint = new JointModel(from, gaps, structure, limits, known);
        CpModel model = joint.choice.model;
        kept.forEach((other, value) -> keep(model, joint.amount(other, choosing), other, value));
        LinearArgument amount = joint.amount(aim, choosing);
        aim(model, amount, aim);
        keep(model, amount, aim, value(aim));
        keep(model, LinearExpr.term(amount, -1), aim, -bound);
        joint.hint(schedule, choice);
        return joint;
    }

    private void take(JointModel joint, CpSolver solved) {
        choice = Choosing.read(joint.choice, solved);
        schedule =
                joint.schedule(solved, new Ordering(choice, gaps, limits).net().tasks());
    }

    private static void aim(CpModel model, LinearArgument amount, Objective.Aim aim) {
        if (aim.isMore()) {
            model.maximize(amount);
        } else {
            model.minimize(amount);
        }
    }

    /** Holds an amount to be no worse than a value. */
    private static void keep(CpModel model, LinearArgument amount, Objective.Aim aim, long value) {
        if (aim.isMore()) {
            model.addGreaterOrEqual(amount, value);
        } else {
            model.addLessOrEqual(amount, value);
        }
    }

    /** What the plan so far comes to, in the models' units. */
    private long value(Objective.Aim aim) {
        return switch (aim) {
            case READINESS -> choosing.worth(choice);
            case END -> schedule.weeks();
            case MONEY ->
                schedule.placements().stream().mapToLong(p -> p.task().cost()).sum();
            case HOURS -> choice.halfHours();
            case EVENNESS -> schedule.fullest();
        };
    }

    Choice choice() {
        return choice;
    }

    Schedule schedule() {
        return schedule;
    }

    List<Objective> reached() {
        return List.copyOf(reached);
    }
}
