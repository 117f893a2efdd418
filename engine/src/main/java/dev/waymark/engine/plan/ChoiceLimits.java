package dev.waymark.engine.plan;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a choice must keep to.
 *
 * @param weeks working weeks to plan in
 * @param horizon working weeks in all, for what no delay moves: held on its dates, pinned to a week, or following one of them
 * @param longestChain weeks that activities which follow one another may take
 * @param activityWeeks weeks in all activities together, at the fastest pace of each
 * @param halfHours that may be planned in all: never more than there are in those weeks
 * @param room half hours in each week up to the horizon
 * @param atOnce activities in a week
 * @param money in the budget's smallest unit
 * @param purses what pays for activities; empty if the money is all there is to say
 * @param gain readiness that must be gained, 0–1; empty for as much as possible
 * @param demands what must be reached besides
 */
record ChoiceLimits(
        int weeks,
        int horizon,
        int longestChain,
        int activityWeeks,
        int halfHours,
        List<Integer> room,
        int atOnce,
        long money,
        List<Purse> purses,
        OptionalDouble gain,
        List<Demand> demands) {
    ChoiceLimits {
        room = List.copyOf(room);
        purses = List.copyOf(purses);
    }

    /** Half hours in the week that has most. */
    int capacity() {
        return Math.max(1, room.stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    /** Half hours in the first so many weeks. */
    int roomIn(int first) {
        return room.stream().limit(first).mapToInt(Integer::intValue).sum();
    }

    /** Fewest weeks in which an activity can be done in a size. */
    int leastWeeks(Candidate candidate, Size size) {
        return candidate.leastWeeks(size, capacity(), weeks);
    }

    /** Half hours that can at most be done of an activity, for want of weeks; below its least if it cannot be done. */
    int mostHalfHours(Candidate candidate) {
        if (!candidate.spans().isEmpty()) {
            return candidate.spans().stream()
                    .filter(s -> s.end() <= horizon)
                    .mapToInt(s -> s.weeks() * leastRoom(s))
                    .max()
                    .orElse(-1);
        }
        int available = candidate.isDated() ? horizon - candidate.earliest() : weeks;
        return Mode.fastest(candidate, capacity(), weeks) * available;
    }

    private int leastRoom(Span span) {
        return room.subList(span.start(), span.end()).stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
    }

    /** Every hour and week of them. */
    ChoiceLimits atTheMost() {
        return new ChoiceLimits(
                weeks, horizon, weeks, weeks * atOnce, roomIn(weeks), room, atOnce, money, purses, gain, demands);
    }

    ChoiceLimits withHalfHours(int fewer) {
        return new ChoiceLimits(
                weeks, horizon, longestChain, activityWeeks, fewer, room, atOnce, money, purses, gain, demands);
    }

    ChoiceLimits gaining(double least) {
        return new ChoiceLimits(
                weeks,
                horizon,
                longestChain,
                activityWeeks,
                halfHours,
                room,
                atOnce,
                money,
                purses,
                OptionalDouble.of(least),
                demands);
    }
}
