package dev.waymark.engine.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds a minimal set of limits that cannot hold together, by leaving out one limit after another: one without which the
 * rest still cannot be kept is not needed for the conflict. Without any one of what remains the others of it can be kept,
 * each tried by planning again, if not for long. There may be other conflicts beside it.
 */
final class Conflict {
    private final PlanRequest request;
    private final Predicate<PlanRequest> feasible;

    Conflict(PlanRequest request, Predicate<PlanRequest> feasible) {
        this.request = request;
        this.feasible = feasible;
    }

    /** Empty if there is no plan even without any limits. */
    Set<Limit> find() {
        EnumSet<Limit> kept = EnumSet.noneOf(Limit.class);
        EnumSet<Limit> dropped = EnumSet.noneOf(Limit.class);
        for (Limit limit : Limit.values()) {
            if (!limit.isSetIn(request)) {
                continue;
            }
            dropped.add(limit);
            if (feasible.test(without(dropped))) {
                dropped.remove(limit);
                kept.add(limit);
            }
        }
        return kept;
    }

    List<String> inWords() {
        Set<Limit> found = find();
        Set<Limit> named = found.isEmpty() ? EnumSet.allOf(Limit.class) : found;
        return named.stream()
                .filter(l -> l.isSetIn(request))
                .map(l -> l.inWords(request))
                .toList();
    }

    PlanRequest without(Set<Limit> dropped) {
        PlanRequest relaxed = request;
        for (Limit limit : dropped) {
            relaxed = limit.dropped(relaxed);
        }
        return relaxed;
    }
}
