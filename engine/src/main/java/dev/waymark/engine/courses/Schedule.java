package dev.waymark.engine.courses;

import dev.waymark.engine.library.Offer.Run;
import java.util.List;
import java.util.Optional;

/**
 * When a course is held.
 *
 * @param isUnclear whether it is said, and could not be read for certain
 * @param ambiguous a date that has two meanings; empty if there is none
 */
record Schedule(List<Run> runs, boolean isUnclear, Optional<String> ambiguous) {}
