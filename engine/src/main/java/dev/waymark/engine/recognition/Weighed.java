package dev.waymark.engine.recognition;

import dev.waymark.engine.search.OccupationMatch;

/**
 * An occupation found for a title.
 *
 * @param weight its score by title, lowered where nothing else in the résumé speaks for it: for ordering only
 */
record Weighed(OccupationMatch match, double weight) {}
