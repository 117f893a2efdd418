package dev.waymark.server.profile;

import dev.waymark.engine.catalogue.ElementId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person answered about one element on one day.
 *
 * @param level 0–7; empty if they could not tell
 */
public record DatedRating(ElementId element, Optional<Double> level, LocalDate on) {}
