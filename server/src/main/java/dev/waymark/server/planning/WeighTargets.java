package dev.waymark.server.planning;

import dev.waymark.engine.assessment.Strengths;
import dev.waymark.engine.assessment.Strengths.Strength;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.choosing.CompareTargets;
import dev.waymark.engine.choosing.CompareTargets.Comparison;
import dev.waymark.engine.choosing.CompareTargets.Turn;
import dev.waymark.engine.choosing.CostToClose;
import dev.waymark.engine.choosing.Prospect;
import dev.waymark.engine.choosing.Weights;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.interest.InterestProfile;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.destination.ChosenTarget;
import dev.waymark.server.destination.ReadDestination;
import dev.waymark.server.profile.TellInterests;
import java.util.ArrayList;
import java.util.Currency;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Puts the current target and the shortlist in the order of what matters to the person. */
@Service
public class WeighTargets {
    private static final Currency UNSAID = Currency.getInstance("EUR");

    private final ReadDestination destinations;
    private final ShowGap gaps;
    private final AssessLevels levels;
    private final TellInterests interests;
    private final SetLimits limits;
    private final ActivityLibrary library;
    private final Strengths strengths;

    WeighTargets(
            ReadDestination destinations,
            ShowGap gaps,
            AssessLevels levels,
            TellInterests interests,
            SetLimits limits,
            ActivityLibrary library,
            Catalogue catalogue) {
        this.destinations = destinations;
        this.gaps = gaps;
        this.levels = levels;
        this.interests = interests;
        this.limits = limits;
        this.library = library;
        this.strengths = new Strengths(catalogue);
    }

    /**
     * Candidates in the person's order.
     *
     * @param ranked best first
     * @param turns what would put another one first
     */
    public record Weighing(List<Weighed> ranked, List<Turn> turns) {
        public Weighing {
            ranked = List.copyOf(ranked);
            turns = List.copyOf(turns);
        }
    }

    /** A candidate with what speaks for it. */
    public record Weighed(ChosenTarget chosen, Prospect prospect) {}

    public Weighing of(OrganisationId person, Weights weights) {
        List<ChosenTarget> chosen = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        for (ChosenTarget candidate : destinations.of(person).candidates()) {
            gaps.target(candidate).ifPresent(target -> {
                chosen.add(candidate);
                targets.add(target);
            });
        }
        List<Strength> surest = strengths.surest(levels.of(person));
        Currency currency = currency(person);
        InterestProfile liked = InterestProfile.of(interests.answers(person));
        Map<Prospect, ChosenTarget> whose = new IdentityHashMap<>();
        List<Prospect> prospects = new ArrayList<>();
        List<GapReport> reports = gaps.toward(person, targets);
        for (int i = 0; i < reports.size(); i++) {
            Prospect prospect = Prospect.of(reports.get(i), surest, liked)
                    .costing(CostToClose.of(reports.get(i), library, currency));
            prospects.add(prospect);
            whose.put(prospect, chosen.get(i));
        }
        Comparison comparison = CompareTargets.compare(prospects, weights);
        List<Weighed> ranked = new ArrayList<>();
        for (Prospect prospect : comparison.ranked()) {
            ChosenTarget candidate = whose.get(prospect);
            if (candidate != null) {
                ranked.add(new Weighed(candidate, prospect));
            }
        }
        return new Weighing(ranked, comparison.turns());
    }

    /** That of their budget; euros until they have said. */
    public Currency currency(OrganisationId person) {
        return limits.of(person).map(limit -> limit.budget().currency()).orElse(UNSAID);
    }
}
