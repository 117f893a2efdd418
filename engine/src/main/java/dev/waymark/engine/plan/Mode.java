package dev.waymark.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * A way in which an activity can be done: so much every week, the last week taking what remains; or spread evenly over
 * the weeks in which it is held.
 *
 * @param rate half hours a week, at most
 * @param weeks in a row
 * @param at the week it begins in, where it is held; empty for any
 */
record Mode(int rate, int weeks, OptionalInt at) {
    private static final int MOST = 6;

    Mode(int rate, int weeks) {
        this(rate, weeks, OptionalInt.empty());
    }

    /** Half hours in the week after so many, of so many in all. */
    int work(int week, int all) {
        if (at.isPresent()) {
            return all / weeks + (week < all % weeks ? 1 : 0);
        }
        return week == weeks - 1 ? all - rate * (weeks - 1) : rate;
    }

    /**
     * The paces at which an activity can be done in a size, gentlest first.
     *
     * @param capacity half hours in a week
     * @param available weeks in all
     */
    static List<Mode> of(Candidate candidate, Size size, int capacity, int available) {
        int work = size.halfHours();
        if (!candidate.spans().isEmpty()) {
            return candidate.spans().stream()
                    .map(s -> new Mode(Math.ceilDiv(work, s.weeks()), s.weeks(), OptionalInt.of(s.start())))
                    .toList();
        }
        int slowest = Math.min(2 * candidate.activity().weekly().least(), capacity);
        int fastest = Math.min(2 * candidate.activity().weekly().most(), capacity);
        TreeSet<Integer> rates = new TreeSet<>();
        for (int rate = Math.max(1, slowest); rate <= fastest; rate++) {
            // The gentlest rate that takes as many weeks, so that the last week is not a scrap.
            rates.add(Math.max(slowest, Math.ceilDiv(work, Math.ceilDiv(work, rate))));
        }
        List<Integer> all = new ArrayList<>(rates);
        boolean steady = switch (candidate.kind()) {
            case MENTORING, CONNECTION -> true;
            default -> false;
        };
        if (steady) {
            // Meeting people works a little at a time, over up to a third of the plan.
            int gentle = all.stream()
                    .filter(rate -> Math.ceilDiv(work, rate) <= available / 3)
                    .findFirst()
                    .orElse(all.getLast());
            all = List.of(gentle);
        }
        List<Mode> modes = new ArrayList<>();
        int take = Math.min(MOST, all.size());
        for (int i = 0; i < take; i++) {
            int rate = all.get(take == 1 ? 0 : i * (all.size() - 1) / (take - 1));
            modes.add(new Mode(Math.min(rate, work), Math.ceilDiv(work, rate)));
        }
        return List.copyOf(modes);
    }
}
