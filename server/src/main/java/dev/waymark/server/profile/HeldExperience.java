package dev.waymark.server.profile;

import dev.waymark.engine.catalogue.OccupationCode;
import java.util.Optional;
import java.util.UUID;

/**
 * Time in an occupation as recognised or told.
 *
 * @param title the job's title in the person's words
 * @param years in it, above 0
 * @param yearsSince it was left; 0 if still held
 * @param confidence that the occupation is the right one, 0–1; 1 once the person confirmed it
 */
public record HeldExperience(
        UUID id,
        String title,
        Optional<String> employer,
        OccupationCode occupation,
        double years,
        double yearsSince,
        double confidence,
        boolean confirmed) {}
