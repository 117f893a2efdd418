package dev.waymark.engine.assessment;

import dev.waymark.engine.profile.EducationEntry;
import dev.waymark.engine.profile.SelfRating;
import java.util.List;

/**
 * All that speaks for a person's levels.
 *
 * @param selfRatings their own readings, to be weighed against the rest
 * @param stated levels they insist on: taken as they are, instead of what would be inferred
 * @param gains what finished activities are taken to have added
 */
public record Background(
        List<Experience> experiences,
        List<EducationEntry> studies,
        List<SelfRating> selfRatings,
        List<SelfRating> stated,
        List<Gain> gains) {
    public Background {
        experiences = List.copyOf(experiences);
        studies = List.copyOf(studies);
        selfRatings = List.copyOf(selfRatings);
        stated = List.copyOf(stated);
        gains = List.copyOf(gains);
    }
}
