package dev.waymark.engine.destination;

/** What a person wants of their career now. */
public enum CareerMove {
    /** Grow in the same job. */
    STAY,
    /** The same occupation, elsewhere or at a higher grade. */
    MOVE,
    /** Another occupation. */
    CHANGE
}
