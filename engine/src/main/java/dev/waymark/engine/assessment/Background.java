package dev.waymark.engine.assessment;

import dev.waymark.engine.profile.EducationEntry;
import dev.waymark.engine.profile.SelfRating;
import java.util.List;

/**
 * All that speaks for a person's levels. The order within each list does not matter, but that of two self-ratings of
 * one element the later stands.
 *
 * @param selfRatings their own readings, to be weighed against the rest
 * @param stated levels they insist on: taken as they are, instead of what would be inferred
 * @param othersRatings what people who have seen them work say
 * @param claims levels they claim of concrete skills
 * @param gains what finished activities are taken to have added
 */
public record Background(
        List<Experience> experiences,
        List<EducationEntry> studies,
        List<SelfRating> selfRatings,
        List<SelfRating> stated,
        List<OthersRating> othersRatings,
        List<Evidence> evidence,
        List<SkillClaim> claims,
        List<Gain> gains) {
    public Background {
        experiences = List.copyOf(experiences);
        studies = List.copyOf(studies);
        selfRatings = List.copyOf(selfRatings);
        stated = List.copyOf(stated);
        othersRatings = List.copyOf(othersRatings);
        evidence = List.copyOf(evidence);
        claims = List.copyOf(claims);
        gains = List.copyOf(gains);
    }

    /** What someone did and studied, without any rating. */
    public static Background of(List<Experience> experiences, List<EducationEntry> studies) {
        return new Background(experiences, studies, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public Background rating(List<SelfRating> ratings) {
        return new Background(experiences, studies, ratings, stated, othersRatings, evidence, claims, gains);
    }

    public Background stating(List<SelfRating> levels) {
        return new Background(experiences, studies, selfRatings, levels, othersRatings, evidence, claims, gains);
    }

    public Background ratedBy(List<OthersRating> ratings) {
        return new Background(experiences, studies, selfRatings, stated, ratings, evidence, claims, gains);
    }

    public Background showing(List<Evidence> shown) {
        return new Background(experiences, studies, selfRatings, stated, othersRatings, shown, claims, gains);
    }

    public Background claiming(List<SkillClaim> claimed) {
        return new Background(experiences, studies, selfRatings, stated, othersRatings, evidence, claimed, gains);
    }

    public Background gaining(List<Gain> added) {
        return new Background(experiences, studies, selfRatings, stated, othersRatings, evidence, claims, added);
    }
}
