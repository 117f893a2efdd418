package dev.waymark.engine.plan;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a choice must keep to.
 *
 * @param weeks working weeks to plan in
 * @param longestChain weeks that activities which follow one another may take
 * @param activityWeeks weeks in all activities together, at the fastest pace of each
 * @param halfHours that may be planned in all: never more than weeks times capacity
 * @param capacity half hours in a week
 * @param atOnce activities in a week
 * @param money in the budget's smallest unit
 * @param gain readiness that must be gained, 0–1; empty for as much as possible
 * @param demands what must be reached besides
 */
record ChoiceLimits(
        int weeks,
        int longestChain,
        int activityWeeks,
        int halfHours,
        int capacity,
        int atOnce,
        long money,
        OptionalDouble gain,
        List<Demand> demands) {
    /** Fewest weeks in which an activity can be done in a size. */
    int leastWeeks(Candidate candidate, Size size) {
        return candidate.leastWeeks(size, capacity, weeks);
    }

    /** Every hour and week of them. */
    ChoiceLimits atTheMost() {
        return new ChoiceLimits(weeks, weeks, weeks * atOnce, weeks * capacity, capacity, atOnce, money, gain, demands);
    }

    ChoiceLimits withHalfHours(int fewer) {
        return new ChoiceLimits(weeks, longestChain, activityWeeks, fewer, capacity, atOnce, money, gain, demands);
    }
}
