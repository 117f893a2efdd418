package dev.waymark.server.planning;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Strengths;
import dev.waymark.engine.assessment.Strengths.Strength;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.choosing.ExploreOccupations;
import dev.waymark.engine.choosing.Near;
import dev.waymark.engine.choosing.Prospect;
import dev.waymark.engine.choosing.YearsAhead;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.interest.InterestProfile;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.destination.ReadDestination;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.profile.TellInterests;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;

/** Shows a person which occupations lie near and far, and what the years ahead may bring. */
@Service
public class ExploreWork {
    /** Near enough to speak of: three quarters of what is asked is there. */
    private static final double NEAR = 0.75;

    private final AssessLevels levels;
    private final ShowGap gaps;
    private final ReadDestination destinations;
    private final ReadProfile profiles;
    private final TellInterests interests;
    private final Catalogue catalogue;
    private final Strengths strengths;

    ExploreWork(
            AssessLevels levels,
            ShowGap gaps,
            ReadDestination destinations,
            ReadProfile profiles,
            TellInterests interests,
            Catalogue catalogue) {
        this.levels = levels;
        this.gaps = gaps;
        this.destinations = destinations;
        this.profiles = profiles;
        this.interests = interests;
        this.catalogue = catalogue;
        this.strengths = new Strengths(catalogue);
    }

    /** Every rated occupation, nearest first. */
    public List<Near> all(OrganisationId person) {
        Assessment assessment = levels.of(person);
        return ExploreOccupations.all(catalogue, assessment, strengths.surest(assessment));
    }

    /** What speaks for one occupation; empty if it is not rated. */
    public Optional<Prospect> prospect(OrganisationId person, Occupation occupation) {
        return Target.of(occupation, catalogue.provenance())
                .map(target -> Prospect.of(
                        gaps.toward(person, List.of(target)).getFirst(),
                        strengths.surest(levels.of(person)),
                        interests(person)));
    }

    public InterestProfile interests(OrganisationId person) {
        return InterestProfile.of(interests.answers(person));
    }

    /** O*NET's preparation level of the best prepared work the person has done; empty if nothing is known of it. */
    public OptionalInt zone(OrganisationId person) {
        return profiles.of(person).experiences(catalogue).stream()
                .flatMapToInt(held -> held.occupation().jobZone().stream())
                .max();
    }

    /**
     * Among occupations near the person: those they are {@value #NEAR} ready for, where half of their surest strengths are
     * important, and that need as much preparation as theirs or one zone more. By readiness alone, work that asks little of
     * anything in particular is near everybody.
     */
    public YearsAhead ahead(OrganisationId person) {
        int least = zone(person).orElse(1);
        Assessment assessment = levels.of(person);
        List<Strength> surest = strengths.surest(assessment);
        int half = (Math.min(Prospect.SUREST, surest.size()) + 1) / 2;
        List<Near> near = ExploreOccupations.all(catalogue, assessment, surest).stream()
                .filter(n -> n.readiness() >= NEAR)
                .filter(n -> n.reused().size() >= half)
                .filter(n -> {
                    int zone = n.occupation().jobZone().orElse(least);
                    return zone >= least && zone <= least + 1;
                })
                .toList();
        List<Target> candidates = destinations.of(person).candidates().stream()
                .flatMap(chosen -> gaps.target(chosen).stream())
                .toList();
        List<GapReport> reports = gaps.toward(person, candidates);
        return YearsAhead.of(near, reports);
    }
}
