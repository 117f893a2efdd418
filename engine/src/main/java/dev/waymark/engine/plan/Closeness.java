package dev.waymark.engine.plan;

import java.util.ArrayList;
import java.util.List;

/** Says how near a plan is to the best there could be. */
final class Closeness {
    /** Nobody can tell a plan from one that is better by less. */
    private static final double AS_GOOD = 0.01;

    /** A bound that is further off says nothing of the plan, only of the search. */
    private static final double TELLING = 0.25;

    private Closeness() {}

    /** A sentence, an aim at a time; empty if nobody looked. */
    static String inWords(List<Objective> objectives) {
        if (objectives.isEmpty()) {
            return "";
        }
        List<String> best = new ArrayList<>();
        List<String> near = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Objective objective : objectives) {
            if (objective.gap() <= AS_GOOD) {
                best.add(objective.aim().label());
            } else if (objective.gap() <= TELLING) {
                near.add("%s within %s of the best possible"
                        .formatted(objective.aim().label(), Words.percent(objective.gap())));
            } else {
                open.add(objective.aim().label());
            }
        }
        List<String> all = new ArrayList<>();
        if (!best.isEmpty()) {
            all.add("as good as any plan under these limits in " + Words.list(best));
        }
        if (!near.isEmpty()) {
            all.add(Words.list(near));
        }
        if (all.isEmpty()) {
            all.add("how much better there is in %s was not found out".formatted(Words.list(open)));
        }
        return "Proven of what was weighed, each aim after those before it: %s.".formatted(String.join("; ", all));
    }
}
