package dev.waymark.engine.search;

/** How a query stands to the title it was closest to; the closest first. */
public enum Closeness {
    /** Word for word the occupation's own title. */
    OWN_TITLE,
    /** Word for word a job that the occupation's own title lists, such as "engineering manager" in "Architectural and Engineering Managers". */
    LISTED_JOB,
    /** Word for word another title of the occupation, which it may share with others. */
    OTHER_TITLE,
    /** None of its titles word for word. */
    NEAR
}
