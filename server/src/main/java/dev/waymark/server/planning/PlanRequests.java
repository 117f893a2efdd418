package dev.waymark.server.planning;

import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.library.ToolActivities;
import dev.waymark.engine.plan.Availability;
import dev.waymark.engine.plan.Pace;
import dev.waymark.engine.plan.PlanRequest;
import dev.waymark.engine.plan.StandingWishes;
import dev.waymark.engine.plan.Wishes;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.destination.ChosenTarget;
import dev.waymark.server.destination.ReadDestination;
import dev.waymark.server.learning.JoinLibrary;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.refusal.Refused;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together all that a person's plan is made from. */
@Component
class PlanRequests {
    /** Equal people get equal plans; chance enters only where the planner draws, and always the same way. */
    private static final long SEED = 1;

    private final TenantTransactions transactions;
    private final ReadProfile profiles;
    private final ReadDestination destinations;
    private final Limits limits;
    private final WishList wishes;
    private final ShowGap gaps;
    private final WorkSoFar work;
    private final JoinLibrary libraries;
    private final ToolActivities tools;

    PlanRequests(
            TenantTransactions transactions,
            ReadProfile profiles,
            ReadDestination destinations,
            Limits limits,
            WishList wishes,
            ShowGap gaps,
            WorkSoFar work,
            JoinLibrary libraries,
            ToolActivities tools) {
        this.transactions = transactions;
        this.profiles = profiles;
        this.destinations = destinations;
        this.limits = limits;
        this.wishes = wishes;
        this.gaps = gaps;
        this.work = work;
        this.libraries = libraries;
        this.tools = tools;
    }

    /** What a plan would be made from. */
    sealed interface Asking {
        /** All of it, with the version of the wishes that are in the request. */
        record For(ChosenTarget target, PlanRequest request, int wishesVersion) implements Asking {}

        /** Something must be said first: "target" or "limits". */
        record Lacks(String what) implements Asking {}
    }

    Asking of(OrganisationId person, LocalDate today) {
        Optional<ChosenTarget> target = destinations.of(person).current();
        Optional<PlanningLimits> given = transactions.in(person, () -> limits.of(person));
        if (target.isEmpty()) {
            return new Asking.Lacks("target");
        }
        if (given.isEmpty()) {
            return new Asking.Lacks("limits");
        }
        GapReport gap =
                gaps.toward(person, target.get()).orElseThrow(() -> Refused.missing("occupation in the catalogue"));
        HeldWishes held =
                transactions.in(person, () -> wishes.of(person, target.get().id()));
        PlanRequest request = StandingWishes.of(request(today, person, gap, target.get(), given.get(), held.wishes())
                .withWishes(held.wishes()));
        return new Asking.For(target.get(), request, held.version());
    }

    /** The activities that a person's plans are made of. */
    ActivityLibrary library(OrganisationId person) {
        List<String> missing = gaps.of(person).map(GapReport::missingTools).orElse(List.of());
        return tools.addedTo(
                libraries.of(person), missing, work.underway(person).keySet());
    }

    private PlanRequest request(
            LocalDate today,
            OrganisationId person,
            GapReport gap,
            ChosenTarget target,
            PlanningLimits given,
            Wishes wanted) {
        LocalDate start = given.startsOn().filter(day -> day.isAfter(today)).orElse(today);
        Set<LocalDate> weeksOff = given.weeksOff().stream()
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .collect(Collectors.toSet());
        Map<String, Double> underway = work.underway(person);
        Set<String> kept = new HashSet<>(underway.keySet());
        kept.addAll(wanted.wanted().keySet());
        return new PlanRequest(
                        gap,
                        tools.addedTo(libraries.of(person), gap.missingTools(), kept),
                        new Availability(
                                start,
                                given.doneBy(),
                                given.hoursPerWeek(),
                                weeksOff,
                                given.atOnce(),
                                OtherHours.byWeek(given.otherHours())),
                        given.budget(),
                        given.readiness(),
                        List.of(),
                        given.confidence(),
                        Pace.ASSUMED,
                        target.move(),
                        profiles.of(person).employed(),
                        work.finished(person),
                        underway,
                        SEED)
                .withFunds(given.funds());
    }
}
