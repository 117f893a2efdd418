package dev.waymark.engine.search;

import dev.waymark.engine.catalogue.OccupationCode;

/**
 * An occupation found for a query.
 *
 * @param title the occupation's own title
 * @param matched the title that the query was closest to
 * @param score 0 (nothing in common) to 1 (the same words); comparable between queries
 */
public record OccupationMatch(OccupationCode code, String title, String matched, double score) {}
