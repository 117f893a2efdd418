package dev.waymark.engine.scheduling;

/** Says how long one may go on; whoever has a clock implements it. */
@FunctionalInterface
public interface TimeLeft {
    /** As long as it takes. */
    TimeLeft UNLIMITED = () -> Double.POSITIVE_INFINITY;

    /** Seconds until an answer is wanted, 0 or less once it is due. */
    double seconds();

    /** Whether an answer is due. */
    default boolean isUp() {
        return seconds() <= 0;
    }
}
