package dev.waymark.engine.plan;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.Effect;
import dev.waymark.engine.money.Money;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An activity that could be in the plan.
 *
 * @param sizes smallest first: any from the first to the last will do, and those between are as good as others to try
 * @param cost in the budget's currency; nothing more is due for one that is underway
 * @param reached open gaps whose level now is high enough for it
 * @param later open gaps whose level must be raised by something else first
 * @param underway begun already: it stays in the plan
 * @param wanted asked for: it is in the plan
 * @param spans the weeks in which it can be done, where it is held on certain dates; empty for any
 * @param pinned the week it is to start in; empty for any
 */
record Candidate(
        Activity activity,
        List<Size> sizes,
        Money cost,
        Set<ElementId> reached,
        Set<ElementId> later,
        boolean underway,
        boolean wanted,
        List<Span> spans,
        OptionalInt pinned) {
    /** One that can begin at any time and that nobody insists on. */
    Candidate(
            Activity activity,
            List<Size> sizes,
            Money cost,
            Set<ElementId> reached,
            Set<ElementId> later,
            boolean underway) {
        this(activity, sizes, cost, reached, later, underway, false, List.of(), OptionalInt.empty());
    }

    /** The same, pinned to no week. */
    Candidate anyWeek() {
        return new Candidate(activity, sizes, cost, reached, later, underway, wanted, spans, OptionalInt.empty());
    }

    /** The smallest size it is done in. */
    Size least() {
        return sizes.getFirst();
    }

    /** The largest size it is done in. */
    Size most() {
        return sizes.getLast();
    }

    /** In so many half hours that are still to be planned. */
    Size sized(int halfHours) {
        return new Size(halfHours, most().hours() - HalfHours.hours(most().halfHours() - halfHours));
    }

    String id() {
        return activity.id();
    }

    ActivityKind kind() {
        return activity.kind();
    }

    /** Whether it is in the plan whatever else is. */
    boolean stays() {
        return underway || wanted;
    }

    /** Whether it can only begin in certain weeks, which no delay moves. */
    boolean isDated() {
        return !spans.isEmpty() || pinned.isPresent();
    }

    boolean teaches() {
        return !reached.isEmpty() || !later.isEmpty();
    }

    double share(ElementId element) {
        return activity.develops().getOrDefault(element, 0.0);
    }

    /**
     * Level points that a size of it is expected to bring, wherever the gap ends: by its provider's word all there is from
     * the level held to the one it leads to, spread evenly over its hours; otherwise what its hours bring on average.
     */
    double points(Size size, OpenGap gap) {
        double share = share(gap.id());
        if (share == 0) {
            return 0;
        }
        double whole = activity.effect().basis() == Effect.Basis.STATED
                ? Math.max(0, activity.to() - gap.level())
                        * Math.min(1, size.hours() / (double) activity.hours().most())
                : share * size.hours() / gap.hoursPerPoint();
        return activity.effect().confidence() * whole;
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
        return Mode.of(this, size, capacity, available).stream()
                .mapToInt(Mode::weeks)
                .min()
                .orElseThrow();
    }

    /** The first week it can begin in, from 0. */
    int earliest() {
        return pinned.orElse(spans.stream().mapToInt(Span::start).min().orElse(0));
    }
}
