package dev.waymark.server.profile;

import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.profile.Remark;
import dev.waymark.engine.profile.Resume;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything a person has said about themselves.
 *
 * @param resume as last read; empty until one is brought
 * @param remarks what in it was not understood
 * @param experiences in the order of the résumé
 * @param ratings the person's own readings, 0–7
 * @param unsure elements they were asked about and could not tell; none of them is among the ratings
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
        Set<ElementId> unsure,
        Motivation motivation,
        int version) {
    public PersonProfile {
        remarks = List.copyOf(remarks);
        experiences = List.copyOf(experiences);
        ratings = Map.copyOf(ratings);
        unsure = Set.copyOf(unsure);
    }

    /** The time in occupations that the catalogue still knows. */
    public List<Experience> experiences(Catalogue catalogue) {
        return experiences.stream()
                .flatMap(held -> catalogue
                        .occupation(held.occupation())
                        .map(o -> new Experience(o, held.years(), held.yearsSince(), held.confidence()))
                        .stream())
                .toList();
    }

    /** Whether the person was asked about an element and answered, be it with “not sure”. */
    public boolean hasAnswered(ElementId element) {
        return ratings.containsKey(element) || unsure.contains(element);
    }

    /** Whether any question about their own levels was answered. */
    public boolean hasAnswers() {
        return !ratings.isEmpty() || !unsure.isEmpty();
    }
}
