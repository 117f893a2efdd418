package dev.waymark.engine.plan;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CumulativeConstraint;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The variables of when: in which week each activity starts, in which mode, and which fund pays for it, within the hours
 * of each week, so many activities at once, and what goes before what.
 */
final class Dating {
    private final CpModel model;
    private final List<Integer> room;
    private final CumulativeConstraint hours;
    private final CumulativeConstraint running;
    private final Map<String, IntVar> starts = new LinkedHashMap<>();
    private final Map<String, IntVar> finishes = new HashMap<>();
    private final Map<Purse, LinearExprBuilder> spent = new LinkedHashMap<>();
    private final Map<String, Map<Purse, BoolVar>> payers = new HashMap<>();

    /** The week after the last in which anything is done. */
    final IntVar end;

    /**
     * Nothing is planned past the weeks that have room.
     *
     * @param room half hours in each week
     * @param ceiling half hours in the fullest week, where fewer are wanted than there are; the most there are otherwise
     */
    Dating(CpModel model, List<Integer> room, int atOnce, IntVar ceiling) {
        this.model = model;
        this.room = room;
        this.end = model.newIntVar(0, room.size(), "end");
        this.hours = model.addCumulative(ceiling);
        this.running = model.addCumulative(atOnce);
        int most = room.stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int week = 0; week < room.size(); week++) {
            if (room.get(week) < most) {
                // Weeks with fewer hours are full of what is not there.
                int from = week;
                int here = room.get(week);
                while (week + 1 < room.size() && room.get(week + 1) == here) {
                    week++;
                }
                hours.addDemand(model.newFixedInterval(from, week + 1L - from, "less " + from), most - here);
            }
        }
    }

    /**
     * One way of doing an activity, and whether it is taken.
     *
     * @param rate half hours in each of its weeks
     * @param at the week it begins in, where it is held; empty for any
     */
    record Way(LinearArgument rate, BoolVar taken, OptionalInt at) {}

    /**
     * @param weeks that it takes; 0 if it is left out
     * @param ways of which at most one is taken; none of them if the activity is left out
     * @param notBefore earliest week it starts in
     * @param fixed the week it starts in, if it is done; empty for any
     * @param notAfter week in which it must be over
     */
    void add(String id, IntVar weeks, List<Way> ways, int notBefore, OptionalInt fixed, int notAfter) {
        int last = Math.min(notAfter, room.size());
        IntVar start = model.newIntVar(Math.min(notBefore, last), fixed.orElse(last), "start " + id);
        IntVar finish = model.newIntVar(0, last, "finish " + id);
        model.addEquality(finish, LinearExpr.newBuilder().add(start).add(weeks));
        model.addGreaterOrEqual(end, finish);
        for (Way way : ways) {
            IntervalVar interval = model.newOptionalIntervalVar(start, weeks, finish, way.taken(), id);
            hours.addDemand(interval, way.rate());
            running.addDemand(interval, 1);
            way.at().ifPresent(at -> model.addEquality(start, at).onlyEnforceIf(way.taken()));
        }
        starts.put(id, start);
        finishes.put(id, finish);
    }

    /** One of the funds pays for an activity if it is done; each only for what starts in its weeks. */
    void pay(String id, long cost, List<Purse> purses, Literal done) {
        if (cost == 0 || purses.isEmpty()) {
            return;
        }
        LinearExprBuilder paying = LinearExpr.newBuilder();
        Map<Purse, BoolVar> byPurse = new LinkedHashMap<>();
        for (Purse purse : purses) {
            BoolVar pays = model.newBoolVar(purse.fund().source() + " pays " + id);
            model.addGreaterOrEqual(start(id), purse.from()).onlyEnforceIf(pays);
            if (purse.until() < room.size()) {
                model.addLessOrEqual(start(id), purse.until() - 1).onlyEnforceIf(pays);
            }
            spent.computeIfAbsent(purse, p -> LinearExpr.newBuilder()).addTerm(pays, cost);
            paying.add(pays);
            byPurse.put(purse, pays);
        }
        model.addEquality(paying, done);
        payers.put(id, byPurse);
    }

    /** Holds every fund to what it has; once all is added. */
    void closePurses() {
        spent.forEach((purse, all) -> model.addLessOrEqual(all, purse.money()));
    }

    /** What goes before what, if both are done. */
    void order(Order order, Literal first, Literal second) {
        IntVar from = order.finished() ? finish(order.first()) : start(order.first());
        model.addGreaterOrEqual(start(order.second()), from).onlyEnforceIf(new Literal[] {first, second});
    }

    /** The week after its last; its start if it is left out. */
    IntVar finish(String id) {
        return Objects.requireNonNull(finishes.get(id));
    }

    /** Half hours in each week. */
    List<Integer> room() {
        return room;
    }

    IntVar start(String id) {
        return Objects.requireNonNull(starts.get(id));
    }

    void hint(Placement placement) {
        String id = placement.task().id();
        if (starts.containsKey(id)) {
            model.addHint(start(id), placement.start());
            model.addHint(finish(id), placement.end());
            payers.getOrDefault(id, Map.of())
                    .forEach((purse, pays) -> model.addHint(
                            pays, placement.payer().filter(purse::equals).isPresent()));
        }
    }

    /** Who pays for an activity in a solution. */
    Optional<Purse> payer(String id, CpSolver solved) {
        List<Purse> paying = new ArrayList<>();
        payers.getOrDefault(id, Map.of()).forEach((purse, pays) -> {
            if (solved.booleanValue(pays)) {
                paying.add(purse);
            }
        });
        return paying.stream().findFirst();
    }
}
