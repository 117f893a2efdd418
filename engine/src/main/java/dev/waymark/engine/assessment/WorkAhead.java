package dev.waymark.engine.assessment;

import dev.waymark.engine.assessment.Proficiency.Contribution;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What work not yet done would make of a person's levels, by the rule that reads work done: one enters at a share of what an
 * occupation asks and approaches the whole of it with the years. A level already higher stays as it is, and a forecast
 * never makes a level surer.
 */
public final class WorkAhead {
    /** Of what an occupation asks, what people are taken to bring when they enter it, 0–1. */
    public static final double SHARE_AT_ENTRY = 1 - WorkHistory.MISSING_AT_ENTRY;

    private WorkAhead() {}

    /** @param years in the occupation, 0 or more */
    public static Assessment after(Assessment now, Occupation where, double years) {
        Map<ElementId, Proficiency> levels = new TreeMap<>();
        now.all().forEach(level -> levels.put(level.element().id(), level));
        for (ElementRating asked : where.ratings().all()) {
            double reached = WorkHistory.reached(asked.level(), years);
            Proficiency held = levels.get(asked.element().id());
            if (held == null || held.mean() < reached) {
                double spread = Math.hypot(WorkHistory.WITHIN_OCCUPATION, asked.levelError());
                levels.put(
                        asked.element().id(),
                        new Proficiency(
                                asked.element(),
                                reached,
                                held == null ? spread : Math.max(spread, held.deviation()),
                                List.of(new Contribution("work ahead as " + where.title(), reached, 1))));
            }
        }
        return new Assessment(levels.values(), now.leniencies());
    }
}
