package dev.waymark.server.planning;

import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.plan.Availability;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.DraftPlan;
import dev.waymark.engine.plan.Pace;
import dev.waymark.engine.plan.PlanOutcome;
import dev.waymark.engine.plan.PlanRequest;
import dev.waymark.engine.plan.PlanStep;
import dev.waymark.engine.plan.UnusableRequest;
import dev.waymark.server.Ids;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.destination.ChosenTarget;
import dev.waymark.server.destination.ReadDestination;
import dev.waymark.server.planning.DraftOutcome.Drafted;
import dev.waymark.server.planning.DraftOutcome.Impossible;
import dev.waymark.server.planning.DraftOutcome.NotYet;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.refusal.Refused;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Makes a plan toward the current target from all that is known of a person, and follows it from then on. */
@Service
public class MakePlan {
    /** Equal people get equal plans; chance enters only where the planner draws, and always the same way. */
    private static final long SEED = 1;

    private final TenantTransactions transactions;
    private final ReadProfile profiles;
    private final ReadDestination destinations;
    private final Limits limits;
    private final ShowGap gaps;
    private final WorkSoFar work;
    private final Plans plans;
    private final ActivityLibrary library;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Ids ids;

    MakePlan(
            TenantTransactions transactions,
            ReadProfile profiles,
            ReadDestination destinations,
            Limits limits,
            ShowGap gaps,
            WorkSoFar work,
            Plans plans,
            ActivityLibrary library,
            ApplicationEventPublisher events,
            Clock clock,
            Ids ids) {
        this.transactions = transactions;
        this.profiles = profiles;
        this.destinations = destinations;
        this.limits = limits;
        this.gaps = gaps;
        this.work = work;
        this.plans = plans;
        this.library = library;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * @param reason why it is made, in words; kept with the plan
     * @param progress told what is being done, on the calling thread
     */
    public DraftOutcome make(OrganisationId person, String reason, Consumer<PlanStep> progress) {
        return makeAsIfOn(LocalDate.now(clock), person, reason, progress);
    }

    /** As {@link #make}, with its first week where it would have been had it been made on that day. */
    public DraftOutcome makeAsIfOn(LocalDate today, OrganisationId person, String reason, Consumer<PlanStep> progress) {
        Optional<ChosenTarget> target = destinations.of(person).current();
        Optional<PlanningLimits> given = transactions.in(person, () -> limits.of(person));
        if (target.isEmpty()) {
            return new NotYet("target");
        }
        if (given.isEmpty()) {
            return new NotYet("limits");
        }
        GapReport gap =
                gaps.toward(person, target.get()).orElseThrow(() -> Refused.missing("occupation in the catalogue"));
        PlanOutcome outcome = draft(request(today, person, gap, target.get(), given.get()), progress);
        return switch (outcome) {
            case PlanOutcome.Infeasible why -> new Impossible(why);
            case PlanOutcome.Feasible feasible ->
                new Drafted(transactions.in(person, () -> store(person, target.get(), reason, feasible.plan())));
        };
    }

    /** Outside any transaction: solving takes seconds, and holds no connection meanwhile. */
    private static PlanOutcome draft(PlanRequest request, Consumer<PlanStep> progress) {
        try {
            return new DraftPlan().draft(request, progress);
        } catch (UnusableRequest unusable) {
            throw Refused.invalid("limits", String.valueOf(unusable.getMessage()));
        }
    }

    private PlanRequest request(
            LocalDate today, OrganisationId person, GapReport gap, ChosenTarget target, PlanningLimits given) {
        LocalDate start = given.startsOn().filter(day -> day.isAfter(today)).orElse(today);
        Set<LocalDate> weeksOff = given.weeksOff().stream()
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .collect(Collectors.toSet());
        return new PlanRequest(
                gap,
                library,
                new Availability(start, given.doneBy(), given.hoursPerWeek(), weeksOff, given.atOnce()),
                given.budget(),
                given.readiness(),
                List.of(),
                given.confidence(),
                Pace.ASSUMED,
                target.move(),
                profiles.of(person).employed(),
                work.finished(person),
                work.underway(person),
                SEED);
    }

    private MadePlan store(OrganisationId person, ChosenTarget target, String reason, DevelopmentPlan plan) {
        var made = new MadePlan(ids.next(), plans.nextNumber(person), true, now(), reason, withOwnActivitiesOnly(plan));
        plans.add(person, target.id(), made);
        events.publishEvent(new PlanDrafted(person, made));
        return made;
    }

    /** To the microsecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What the library held beside is no part of the plan, and would be most of what is stored. */
    private static DevelopmentPlan withOwnActivitiesOnly(DevelopmentPlan plan) {
        PlanRequest r = plan.request();
        Set<String> planned =
                plan.activities().stream().map(a -> a.activity().id()).collect(Collectors.toSet());
        ActivityLibrary own = r.library()
                .without(r.library().activities().stream()
                        .map(Activity::id)
                        .filter(id -> !planned.contains(id))
                        .toList());
        return plan.on(r.choosingFrom(own));
    }
}
