package dev.waymark.engine.plan;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Choosing and dating in one: which activities in which size, when and at what pace, under every rule there is. */
final class JointModel {
    final ChoiceModel choice;
    private @Nullable LinearArgument worth;
    final Dating dating;

    /** Half hours in the fullest week. */
    final IntVar ceiling;

    private final CpModel model;
    private final Map<String, IntVar> lengths = new HashMap<>();
    private final Map<String, Map<Integer, BoolVar>> rates = new LinkedHashMap<>();
    private final Map<String, Map<Span, BoolVar>> spans = new LinkedHashMap<>();

    /** @param known tasks of a draft, which say what must start when */
    JointModel(List<Candidate> candidates, OpenGaps gaps, Structure structure, ChoiceLimits limits, List<Task> known) {
        choice = new ChoiceModel(candidates, gaps, limits);
        model = choice.model;
        new ChoiceRules(choice).addAll(structure);
        List<Order> orders = Ordering.orders(candidates);
        Set<String> late = late(candidates, orders);
        ceiling = model.newIntVar(0, limits.capacity(), "fullest week");
        dating = new Dating(model, room(candidates, limits), limits.atOnce(), ceiling);
        Map<String, Task> tasks = new HashMap<>();
        known.forEach(t -> tasks.put(t.id(), t));
        for (Candidate candidate : candidates) {
            declare(candidate, late.contains(candidate.id()), tasks.get(candidate.id()));
        }
        dating.closePurses();
        Map<String, Candidate> byId = new HashMap<>();
        candidates.forEach(c -> byId.put(c.id(), c));
        for (Order order : orders) {
            dating.order(
                    order,
                    choice.chosen(Objects.requireNonNull(byId.get(order.first()))),
                    choice.chosen(Objects.requireNonNull(byId.get(order.second()))));
        }
        keepEarlyUnlessLate(candidates, orders, late);
        Horizon.hold(choice, dating.room(), dating.end);
    }

    /** Half hours in each week in which any of these could be done. */
    static List<Integer> room(List<Candidate> candidates, ChoiceLimits limits) {
        boolean dated = candidates.stream().anyMatch(Candidate::isDated);
        return limits.room().subList(0, dated ? limits.horizon() : limits.weeks());
    }

    /** All that is held on certain dates or pinned, and what may have to wait for it. */
    private static Set<String> late(List<Candidate> candidates, List<Order> orders) {
        Set<String> late = new HashSet<>();
        candidates.stream().filter(Candidate::isDated).forEach(c -> late.add(c.id()));
        for (boolean more = true; more; ) {
            more = false;
            for (Order order : orders) {
                more |= late.contains(order.first()) && late.add(order.second());
            }
        }
        return late;
    }

    private void declare(Candidate candidate, boolean late, @Nullable Task known) {
        ChoiceLimits limits = choice.limits;
        String id = candidate.id();
        IntVar work = choice.halfHours(candidate);
        IntVar length = model.newIntVar(0, last(candidate), "length of " + id);
        lengths.put(id, length);
        List<Dating.Way> ways =
                candidate.spans().isEmpty() ? paces(candidate, work, length) : dates(candidate, work, length);
        LinearExprBuilder taken = LinearExpr.newBuilder();
        ways.forEach(way -> taken.add(way.taken()));
        model.addEquality(taken, choice.chosen(candidate));
        model.addEquality(length, 0).onlyEnforceIf(choice.chosen(candidate).not());
        int notBefore = known == null ? candidate.pinned().orElse(0) : known.notBefore();
        boolean fixed = known == null ? candidate.pinned().isPresent() : known.fixed();
        int notAfter = candidate.isDated() || !late ? last(candidate) : limits.horizon() - slipOf(candidate);
        dating.add(
                id,
                length,
                ways,
                Math.min(notBefore, Math.max(0, notAfter - 1)),
                fixed ? OptionalInt.of(notBefore) : OptionalInt.empty(),
                Math.max(notAfter, limits.weeks()));
        dating.pay(id, candidate.cost().minorUnits(), purses(candidate), choice.chosen(candidate));
    }

    /** So much every week, the last taking what remains. */
    private List<Dating.Way> paces(Candidate candidate, IntVar work, IntVar length) {
        Map<Integer, BoolVar> paces = new LinkedHashMap<>();
        List<Dating.Way> ways = new ArrayList<>();
        for (int rate : Mode.rates(candidate, choice.limits.capacity(), choice.limits.weeks())) {
            BoolVar here = model.newBoolVar(candidate.id() + " at " + rate);
            model.addLessOrEqual(work, LinearExpr.term(length, rate)).onlyEnforceIf(here);
            model.addGreaterOrEqual(work, LinearExpr.affine(length, rate, 1 - rate))
                    .onlyEnforceIf(here);
            paces.put(rate, here);
            ways.add(new Dating.Way(LinearExpr.constant(rate), here, OptionalInt.empty()));
        }
        rates.put(candidate.id(), paces);
        return ways;
    }

    /** Spread over the weeks in which it is held. */
    private List<Dating.Way> dates(Candidate candidate, IntVar work, IntVar length) {
        Map<Span, BoolVar> held = new LinkedHashMap<>();
        List<Dating.Way> ways = new ArrayList<>();
        for (Span span : candidate.spans()) {
            BoolVar here = model.newBoolVar(candidate.id() + " in " + span);
            if (span.end() > choice.limits.horizon()) {
                model.addEquality(here, 0);
            }
            IntVar rate = model.newIntVar(0, choice.limits.capacity(), "rate of " + candidate.id());
            model.addGreaterOrEqual(LinearExpr.term(rate, span.weeks()), work).onlyEnforceIf(here);
            model.addEquality(length, span.weeks()).onlyEnforceIf(here);
            held.put(span, here);
            ways.add(new Dating.Way(rate, here, OptionalInt.of(span.start())));
        }
        spans.put(candidate.id(), held);
        return ways;
    }

    private int last(Candidate candidate) {
        return candidate.isDated() ? choice.limits.horizon() : choice.limits.weeks();
    }

    /** By how many weeks something that takes as long as it may slips. */
    private int slipOf(Candidate candidate) {
        ChoiceLimits limits = choice.limits;
        double slip = limits.weeks() == 0 ? 1 : (double) limits.horizon() / limits.weeks();
        return (int) Math.ceil(
                (slip - 1) * limits.leastWeeks(candidate, candidate.sizes().getFirst()));
    }

    private List<Purse> purses(Candidate candidate) {
        return choice.limits.purses().stream()
                .filter(p -> p.paysFor(candidate.kind()))
                .toList();
    }

    /** Time to slip is kept free after everything but what is held on its dates, and what waits for that. */
    private void keepEarlyUnlessLate(List<Candidate> candidates, List<Order> orders, Set<String> late) {
        for (Candidate candidate : candidates) {
            if (!late.contains(candidate.id()) || candidate.isDated()) {
                continue;
            }
            LinearExprBuilder waitedFor = LinearExpr.newBuilder();
            candidates.stream()
                    .filter(c -> late.contains(c.id())
                            && orders.stream()
                                    .anyMatch(o -> o.first().equals(c.id())
                                            && o.second().equals(candidate.id())))
                    .forEach(c -> waitedFor.add(choice.chosen(c)));
            BoolVar waits = model.newBoolVar(candidate.id() + " waits");
            model.addGreaterOrEqual(waitedFor, waits);
            model.addLessOrEqual(dating.finish(candidate.id()), choice.limits.weeks())
                    .onlyEnforceIf(waits.not());
        }
    }

    /** Declared once: it brings variables of its own. */
    private LinearArgument worth(Choosing choosing) {
        if (worth == null) {
            worth = choosing.worth(choice);
        }
        return worth;
    }

    /** What an aim is about, in the models' units. */
    LinearArgument amount(Objective.Aim aim, Choosing choosing) {
        return switch (aim) {
            case READINESS -> worth(choosing);
            case END -> dating.end;
            case MONEY -> choice.money();
            case HOURS -> choice.halfHours();
            case EVENNESS -> ceiling;
        };
    }

    void hint(Schedule known, Choice chosen) {
        model.clearHints();
        Map<String, Placement> placed = new HashMap<>();
        known.placements().forEach(p -> placed.put(p.task().id(), p));
        Map<String, Chosen> taken = new HashMap<>();
        chosen.all().forEach(c -> taken.put(c.id(), c));
        model.addHint(ceiling, known.fullest());
        model.addHint(dating.end, known.weeks());
        for (Candidate candidate : choice.candidates) {
            Placement placement = placed.get(candidate.id());
            Chosen own = taken.get(candidate.id());
            model.addHint(choice.chosen(candidate), own != null);
            model.addHint(
                    choice.halfHours(candidate), own == null ? 0 : own.size().halfHours());
            model.addHint(
                    Objects.requireNonNull(lengths.get(candidate.id())),
                    placement == null ? 0 : placement.mode().weeks());
            rates.getOrDefault(candidate.id(), Map.of())
                    .forEach((rate, here) -> model.addHint(
                            here, placement != null && placement.mode().rate() == rate));
            spans.getOrDefault(candidate.id(), Map.of())
                    .forEach((span, here) ->
                            model.addHint(here, placement != null && placement.start() == span.start()));
            choice.raises(candidate)
                    .forEach((element, raise) -> model.addHint(
                            raise,
                            own == null ? 0 : ChoiceModel.milli(own.raises().getOrDefault(element, 0.0))));
            if (placement != null) {
                dating.hint(placement);
            }
        }
    }

    /** Where everything chosen is in a solution. */
    Schedule schedule(CpSolver solved, List<Task> tasks) {
        List<Placement> placements = new ArrayList<>();
        for (Task task : tasks) {
            int start = (int) solved.value(dating.start(task.id()));
            int weeks = (int) solved.value(Objects.requireNonNull(lengths.get(task.id())));
            int slowest = Mode.rates(task.chosen().candidate(), choice.limits.capacity(), choice.limits.weeks())
                    .getFirst();
            boolean dated = !task.chosen().candidate().spans().isEmpty();
            int even = Math.ceilDiv(task.work(), weeks);
            int rate = dated ? even : Math.min(task.work(), Math.max(slowest, even));
            Mode mode = new Mode(rate, weeks, dated ? OptionalInt.of(start) : OptionalInt.empty());
            placements.add(new Placement(task.in(mode), start, mode, dating.payer(task.id(), solved)));
        }
        return new Schedule(placements);
    }
}
