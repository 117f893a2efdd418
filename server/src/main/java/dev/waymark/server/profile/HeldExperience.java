package dev.waymark.server.profile;

import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.profile.Period;
import dev.waymark.engine.profile.Position;
import java.util.List;
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
        boolean confirmed) {
    /** Whether both count the same job, one as its work and one, say, as leading it. */
    boolean isSameJob(HeldExperience other) {
        return title.equals(other.title) && employer.equals(other.employer) && yearsSince == other.yearsSince;
    }

    /** As a job of a résumé, as far as it is known. */
    Position undated() {
        return new Position(
                title,
                employer,
                new Period(Optional.empty(), Optional.empty(), yearsSince == 0),
                Position.Kind.WORK,
                List.of());
    }

    /** As it stands some years after it was told: a job still held grows, one left recedes. */
    HeldExperience after(double elapsed) {
        boolean ongoing = yearsSince == 0;
        return new HeldExperience(
                id,
                title,
                employer,
                occupation,
                ongoing ? years + elapsed : years,
                ongoing ? 0 : yearsSince + elapsed,
                confidence,
                confirmed);
    }
}
