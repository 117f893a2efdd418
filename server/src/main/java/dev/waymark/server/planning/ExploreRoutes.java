package dev.waymark.server.planning;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Strengths;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.choosing.Prices;
import dev.waymark.engine.gap.AnalyseGap;
import dev.waymark.engine.interest.InterestProfile;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.route.Choice;
import dev.waymark.engine.route.FindRoutes;
import dev.waymark.engine.route.Traveller;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.destination.ReadDestination;
import dev.waymark.server.profile.TellInterests;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds ways to the current target, straight and through work in between. */
@Service
public class ExploreRoutes {
    private final ReadDestination destinations;
    private final ShowGap gaps;
    private final AssessLevels levels;
    private final TellInterests interests;
    private final Strengths strengths;
    private final FindRoutes routes;
    private final WeighTargets weigh;
    private final ActivityLibrary library;

    ExploreRoutes(
            ReadDestination destinations,
            ShowGap gaps,
            AssessLevels levels,
            TellInterests interests,
            WeighTargets weigh,
            ActivityLibrary library,
            Catalogue catalogue,
            AnalyseGap analyse) {
        this.destinations = destinations;
        this.gaps = gaps;
        this.levels = levels;
        this.interests = interests;
        this.weigh = weigh;
        this.library = library;
        this.strengths = new Strengths(catalogue);
        this.routes = new FindRoutes(catalogue, analyse);
    }

    /**
     * The direct route first; none while no target is chosen.
     *
     * @param hoursPerWeek for study, above 0
     * @param readiness to hold of the target before beginning it, above 0 to 1
     */
    public List<Choice> of(OrganisationId person, double hoursPerWeek, double readiness) {
        Assessment assessment = levels.of(person);
        return destinations
                .of(person)
                .current()
                .flatMap(gaps::target)
                .map(target -> routes.find(
                        new Traveller(
                                assessment,
                                gaps.credentials(person),
                                strengths.surest(assessment),
                                InterestProfile.of(interests.answers(person)),
                                Optional.of(new Prices(library, weigh.currency(person))),
                                hoursPerWeek,
                                readiness),
                        target))
                .orElse(List.of());
    }
}
