package dev.waymark.engine.assessment;

import dev.waymark.engine.catalogue.Occupation;

/**
 * Time spent in an occupation.
 *
 * @param years in it, above 0
 * @param yearsSince it was left; 0 if still held
 * @param confidence that this is the right occupation, 0–1
 */
public record Experience(Occupation occupation, double years, double yearsSince, double confidence) {}
