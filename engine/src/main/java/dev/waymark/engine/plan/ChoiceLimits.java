package dev.waymark.engine.plan;

import java.util.OptionalDouble;

/**
 * What a choice must keep to.
 *
 * @param weeks working weeks to plan in
 * @param halfHours that may be planned in all: never more than weeks times capacity
 * @param capacity half hours in a week
 * @param atOnce activities in a week
 * @param money in the budget's smallest unit
 * @param gain readiness that must be gained, 0–1; empty for as much as possible
 */
record ChoiceLimits(int weeks, int halfHours, int capacity, int atOnce, long money, OptionalDouble gain) {
    ChoiceLimits withHalfHours(int fewer) {
        return new ChoiceLimits(weeks, fewer, capacity, atOnce, money, gain);
    }
}
