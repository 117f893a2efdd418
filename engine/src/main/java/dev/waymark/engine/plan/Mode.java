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

    /** Half hours a week at its fastest. */
    static int fastest(Candidate candidate, int capacity, int available) {
        return rates(candidate, capacity, available).getLast();
    }

    /** Half hours a week at which an activity works, fewest first. */
    static List<Integer> rates(Candidate candidate, int capacity, int available) {
        int slowest = Math.max(1, Math.min(2 * candidate.activity().weekly().least(), capacity));
        int fastest =
                Math.max(slowest, Math.min(2 * candidate.activity().weekly().most(), capacity));
        int work = candidate.most().halfHours();
        List<Integer> rates = new ArrayList<>();
        for (int rate = slowest; rate <= fastest; rate++) {
            rates.add(rate);
        }
        return switch (candidate.kind()) {
            case MENTORING, CONNECTION ->
                // Meeting people works a little at a time, over up to a third of the plan.
                List.of(rates.stream()
                        .filter(rate -> Math.ceilDiv(work, rate) <= available / 3)
                        .findFirst()
                        .orElse(rates.getLast()));
            default -> rates;
        };
    }

    /**
     * The ways in which an activity can be done in a size, gentlest first.
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
        TreeSet<Integer> gentle = new TreeSet<>();
        List<Integer> rates = rates(candidate, capacity, available);
        for (int rate : rates) {
            // The gentlest rate that takes as many weeks, so that the last week is not a scrap.
            gentle.add(Math.min(work, Math.max(rates.getFirst(), Math.ceilDiv(work, Math.ceilDiv(work, rate)))));
        }
        List<Integer> all = List.copyOf(gentle);
        List<Mode> modes = new ArrayList<>();
        int take = Math.min(MOST, all.size());
        for (int i = 0; i < take; i++) {
            int rate = all.get(take == 1 ? 0 : i * (all.size() - 1) / (take - 1));
            modes.add(new Mode(rate, Math.ceilDiv(work, rate)));
        }
        return List.copyOf(modes);
    }
}
