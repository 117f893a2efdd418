package dev.waymark.engine.search;

import dev.waymark.engine.catalogue.OccupationCode;

/**
 * An occupation found for a query.
 *
 * @param title the occupation's own title
 * @param matched the title that the query was closest to
 * @param score 0 (nothing in common) to 1 (the same words); comparable between queries
 * @param closeness what kind of title the query was closest to, and whether it is that title word for word
 */
public record OccupationMatch(OccupationCode code, String title, String matched, double score, Closeness closeness) {
    /** The same match with another score. */
    public OccupationMatch scoring(double other) {
        return new OccupationMatch(code, title, matched, other, closeness);
    }
}
