package dev.waymark.engine.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a person wants of an activity that is to be in the plan.
 *
 * @param startsOn the Monday of the week it is to start in; empty for whenever it fits
 * @param hours it is to take in all; empty for as many as fit within its range
 */
public record Wish(Optional<LocalDate> startsOn, OptionalDouble hours) {
    /** That it is in the plan, whenever and in whatever size. */
    public static final Wish ANYHOW = new Wish(Optional.empty(), OptionalDouble.empty());

    /** The same, in a week. */
    public Wish startingOn(LocalDate monday) {
        return new Wish(Optional.of(monday), hours);
    }

    /** The same, in so many hours. */
    public Wish taking(double changed) {
        return new Wish(startsOn, OptionalDouble.of(changed));
    }
}
