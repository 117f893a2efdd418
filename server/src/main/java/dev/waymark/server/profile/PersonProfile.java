package dev.waymark.server.profile;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.profile.Remark;
import dev.waymark.engine.profile.Resume;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a person has said about themselves.
 *
 * @param resume as last read; empty until one is brought
 * @param remarks what in it was not understood
 * @param experiences in the order of the résumé
 * @param ratings the person's own readings, 0–7
 * @param version to send back with a change
 */
public record PersonProfile(
        String name,
        Optional<Resume> resume,
        Optional<String> fileName,
        List<Remark> remarks,
        boolean employed,
        List<HeldExperience> experiences,
        Map<ElementId, Double> ratings,
        Motivation motivation,
        int version) {
    public PersonProfile {
        remarks = List.copyOf(remarks);
        experiences = List.copyOf(experiences);
        ratings = Map.copyOf(ratings);
    }
}
