package dev.waymark.engine.documents;

import dev.waymark.engine.assessment.Strengths.Strength;
import dev.waymark.engine.catalogue.Provenance;
import dev.waymark.engine.profile.Resume;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Everything a document about a person says.
 *
 * @param id of the person's data, for the document's identity
 * @param generated when it is made; equal reports give equal bytes
 * @param strengths every assessed element, the surest strength first; empty where nothing is known of the person
 * @param evidence one line each, newest first
 * @param drives one line each: motives, what went best, what they love to do
 */
public record ProfileReport(
        String id,
        ZonedDateTime generated,
        String person,
        Optional<Resume> resume,
        List<Strength> strengths,
        List<String> evidence,
        List<String> drives,
        Provenance provenance) {
    public ProfileReport {
        strengths = List.copyOf(strengths);
        evidence = List.copyOf(evidence);
        drives = List.copyOf(drives);
    }
}
