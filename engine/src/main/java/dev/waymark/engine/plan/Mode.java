package dev.waymark.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A pace at which an activity can be done: so much every week, the last week taking what remains.
 *
 * @param rate half hours a week
 * @param weeks in a row
 */
record Mode(int rate, int weeks) {
    private static final int MOST = 6;

    /**
     * The paces at which an activity can be done in a size, gentlest first.
     *
     * @param capacity half hours in a week
     * @param available weeks in all
     */
    static List<Mode> of(Candidate candidate, Size size, int capacity, int available) {
        int work = size.halfHours();
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
