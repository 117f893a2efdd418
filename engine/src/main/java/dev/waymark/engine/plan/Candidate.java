package dev.waymark.engine.plan;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.money.Money;
import java.util.List;
import java.util.Set;

/**
 * An activity that could be in the plan.
 *
 * @param sizes smallest first
 * @param cost in the budget's currency; nothing more is due for one that is underway
 * @param reached open gaps whose level now is high enough for it
 * @param later open gaps whose level must be raised by something else first
 * @param underway begun already: it stays in the plan
 */
record Candidate(
        Activity activity,
        List<Size> sizes,
        Money cost,
        Set<ElementId> reached,
        Set<ElementId> later,
        boolean underway) {
    String id() {
        return activity.id();
    }

    ActivityKind kind() {
        return activity.kind();
    }

    boolean teaches() {
        return !reached.isEmpty() || !later.isEmpty();
    }

    double share(ElementId element) {
        return activity.develops().getOrDefault(element, 0.0);
    }

    /** Whether it is mainly about this element. */
    boolean isMainlyAbout(ElementId element) {
        return share(element) >= 0.34 && (reached.contains(element) || later.contains(element));
    }

    /**
     * Fewest weeks in which a size can be done.
     *
     * @param capacity half hours in a week
     * @param available weeks in all
     */
    int leastWeeks(Size size, int capacity, int available) {
        return Mode.of(this, size, capacity, available).getLast().weeks();
    }
}
