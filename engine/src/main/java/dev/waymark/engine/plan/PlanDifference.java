package dev.waymark.engine.plan;

import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one plan does otherwise than another. Activities are the same by their ids.
 *
 * @param comes in the second only, in order of their start
 * @param goes in the first only, in order of their start
 * @param changes in both, with other weeks, hours, cost or source of money, in the second's order
 * @param stays in both, unchanged, in the second's order
 * @param hours in all
 * @param cost in all, each in its plan's currency
 * @param readiness at the end
 * @param end of the last activity
 * @param likely the day by which four in five such plans are done
 * @param chance of being done by each plan's date
 */
public record PlanDifference(
        List<PlannedActivity> comes,
        List<PlannedActivity> goes,
        List<Pair<PlannedActivity>> changes,
        List<PlannedActivity> stays,
        Pair<Double> hours,
        Pair<Money> cost,
        Pair<Readiness> readiness,
        Pair<LocalDate> end,
        Pair<LocalDate> likely,
        Pair<Double> chance) {
    private static final double ROUNDING = 1e-6;

    public PlanDifference {
        comes = List.copyOf(comes);
        goes = List.copyOf(goes);
        changes = List.copyOf(changes);
        stays = List.copyOf(stays);
    }

    /** The same of both plans. */
    public record Pair<T>(T before, T after) {
        public boolean isSame() {
            return before.equals(after);
        }
    }

    public static PlanDifference between(DevelopmentPlan before, DevelopmentPlan after) {
        Map<String, PlannedActivity> old = new LinkedHashMap<>();
        before.activities().forEach(a -> old.put(a.activity().id(), a));
        List<PlannedActivity> comes = new ArrayList<>();
        List<PlannedActivity> stays = new ArrayList<>();
        List<Pair<PlannedActivity>> changes = new ArrayList<>();
        for (PlannedActivity now : after.activities()) {
            PlannedActivity then = old.remove(now.activity().id());
            if (then == null) {
                comes.add(now);
            } else if (isSame(then, now)) {
                stays.add(now);
            } else {
                changes.add(new Pair<>(then, now));
            }
        }
        return new PlanDifference(
                comes,
                List.copyOf(old.values()),
                changes,
                stays,
                new Pair<>(before.hours(), after.hours()),
                new Pair<>(before.spent(), after.spent()),
                new Pair<>(before.after(), after.after()),
                new Pair<>(before.end(), after.end()),
                new Pair<>(before.forecast().p80(), after.forecast().p80()),
                new Pair<>(before.forecast().chance(), after.forecast().chance()));
    }

    /** Whether both plans do the same in the same weeks for the same money. */
    public boolean isNothing() {
        return comes.isEmpty() && goes.isEmpty() && changes.isEmpty();
    }

    private static boolean isSame(PlannedActivity then, PlannedActivity now) {
        return then.weeks().keySet().equals(now.weeks().keySet())
                && then.weeks().entrySet().stream()
                        .allMatch(w -> Math.abs(w.getValue() - now.weeks().getOrDefault(w.getKey(), 0.0)) < ROUNDING)
                && then.cost().equals(now.cost())
                && then.fund().equals(now.fund());
    }
}
