package dev.waymark.server.planning;

import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.DraftPlan;
import dev.waymark.engine.plan.PlanOutcome;
import dev.waymark.engine.plan.PlanRequest;
import dev.waymark.engine.plan.PlanStep;
import dev.waymark.engine.plan.UnusableRequest;
import dev.waymark.server.Ids;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.planning.DraftOutcome.Drafted;
import dev.waymark.server.planning.DraftOutcome.Impossible;
import dev.waymark.server.planning.DraftOutcome.NotYet;
import dev.waymark.server.planning.PlanRequests.Asking;
import dev.waymark.server.refusal.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Makes a plan toward the current target from all that is known of a person, and follows it from then on. */
@Service
public class MakePlan {
    private final TenantTransactions transactions;
    private final PlanRequests requests;
    private final Plans plans;
    private final Proposals proposals;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Ids ids;

    MakePlan(
            TenantTransactions transactions,
            PlanRequests requests,
            Plans plans,
            Proposals proposals,
            ApplicationEventPublisher events,
            Clock clock,
            Ids ids) {
        this.transactions = transactions;
        this.requests = requests;
        this.plans = plans;
        this.proposals = proposals;
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
        return switch (requests.of(person, today)) {
            case Asking.Lacks lacks -> new NotYet(lacks.what());
            case Asking.For asked ->
                switch (draft(asked.request(), progress)) {
                    case PlanOutcome.Infeasible why -> new Impossible(why);
                    case PlanOutcome.Feasible feasible ->
                        new Drafted(transactions.in(
                                person, () -> follow(person, asked.target().id(), reason, kept(feasible.plan()))));
                };
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

    /** Makes a plan the current one, within a transaction. A change that waited for a yes was to another, and goes. */
    MadePlan follow(OrganisationId person, UUID target, String reason, DevelopmentPlan plan) {
        var made = new MadePlan(ids.next(), plans.nextNumber(person), true, now(), reason, "", plan);
        proposals.remove(person);
        plans.add(person, target, made);
        events.publishEvent(new PlanDrafted(person, made));
        return made;
    }

    /** To the microsecond, as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** As it is kept. What the library held beside is no part of the plan, and would be most of what is stored. */
    static DevelopmentPlan kept(DevelopmentPlan plan) {
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
