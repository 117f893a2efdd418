package dev.waymark.engine.catalogue;

/** How far a rating can be trusted. */
public enum RatingQuality {
    /** Surveyed, with a published standard error. */
    MEASURED,
    /** Surveyed without a published standard error; ours is typical of the element. */
    ERROR_ASSUMED,
    /** Surveyed, and marked by O*NET as low in precision: its error is widened. */
    LOW_PRECISION,
    /** Marked by O*NET as not relevant to the occupation: level 0 is asked. */
    NOT_RELEVANT,
    /** Not surveyed: estimated from related occupations, or raised by a rule for a higher grade. */
    ESTIMATED
}
