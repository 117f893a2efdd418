package dev.waymark.engine.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether what is said to stand in the way of a plan does, tried by planning again and again.
 *
 * @param conflict limits that are said not to hold together, in words
 * @param proven whether it is proven that no plan keeps all of them
 * @param needless those of them without which there is still no plan; empty if the conflict is minimal
 */
public record ConflictProof(List<String> conflict, boolean proven, List<String> needless) {
    public ConflictProof {
        conflict = List.copyOf(conflict);
        needless = List.copyOf(needless);
    }

    /** Of a request for which there is no plan. */
    public static ConflictProof of(PlanRequest request) {
        Conflict conflict = new Conflict(request, ConflictProof::hasPlan);
        Set<Limit> found = conflict.find();
        EnumSet<Limit> others = EnumSet.allOf(Limit.class);
        others.removeIf(l -> found.contains(l) || !l.isSetIn(request));
        // As it is stated: these alone, whatever else was asked.
        PlanRequest alone = conflict.without(others);
        List<String> needless = found.stream()
                .filter(limit -> !hasPlan(limit.dropped(alone)))
                .map(limit -> limit.inWords(request))
                .toList();
        boolean proven = new Drafting(alone, Patience.BRIEF, step -> {}).isImpossible();
        return new ConflictProof(found.stream().map(l -> l.inWords(request)).toList(), proven, needless);
    }

    private static boolean hasPlan(PlanRequest request) {
        return new Drafting(request, Patience.BRIEF, step -> {}).draft().isPresent();
    }
}
