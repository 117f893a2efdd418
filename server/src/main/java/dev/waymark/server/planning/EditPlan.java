package dev.waymark.server.planning;

import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.plan.Alternatives;
import dev.waymark.engine.plan.DraftPlan;
import dev.waymark.engine.plan.MoveCheck;
import dev.waymark.engine.plan.PlanEdit;
import dev.waymark.engine.plan.PlanOutcome;
import dev.waymark.engine.plan.PlanRequest;
import dev.waymark.engine.plan.PlanStep;
import dev.waymark.engine.plan.UnusableRequest;
import dev.waymark.engine.plan.Wishes;
import dev.waymark.server.Ids;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.planning.PlanRequests.Asking;
import dev.waymark.server.refusal.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Changes a plan by hand: a plan is made around the change, shown beside the current one, and followed after a yes. */
@Service
public class EditPlan {
    private final TenantTransactions transactions;
    private final PlanRequests requests;
    private final Plans plans;
    private final WishList wishes;
    private final Proposals proposals;
    private final MakePlan make;
    private final WorkSoFar work;
    private final Clock clock;
    private final Ids ids;

    EditPlan(
            TenantTransactions transactions,
            PlanRequests requests,
            Plans plans,
            WishList wishes,
            Proposals proposals,
            MakePlan make,
            WorkSoFar work,
            Clock clock,
            Ids ids) {
        this.transactions = transactions;
        this.requests = requests;
        this.plans = plans;
        this.wishes = wishes;
        this.proposals = proposals;
        this.make = make;
        this.work = work;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Makes a plan around a change; it waits until it is accepted, discarded, or another is proposed.
     *
     * @param onPlan number of the plan the change was made on
     * @param progress told what is being done, on the calling thread
     * @throws Refused if that is no longer the current plan, or the change makes no sense
     */
    public EditOutcome propose(OrganisationId person, int onPlan, PlanEdit edit, Consumer<PlanStep> progress) {
        MadePlan current = current(person, onPlan);
        return switch (requests.of(person, LocalDate.now(clock))) {
            case Asking.Lacks lacks -> new EditOutcome.NotYet(lacks.what());
            case Asking.For asked -> propose(person, current, asked, edit, progress);
        };
    }

    private EditOutcome propose(
            OrganisationId person, MadePlan current, Asking.For asked, PlanEdit edit, Consumer<PlanStep> progress) {
        requireSameTarget(person, current, asked);
        Wishes wanted = edit.appliedTo(asked.request().wishes());
        PlanRequest request = asked.request().withWishes(wanted);
        String words = edit.inWords(id -> title(request.library(), current, id));
        return switch (redraft(current, request, progress)) {
            case PlanOutcome.Infeasible why -> new EditOutcome.Impossible(words, why);
            case PlanOutcome.Feasible feasible -> {
                var proposal = new Proposal(
                        ids.next(),
                        current,
                        MakePlan.kept(feasible.plan()),
                        wanted,
                        asked.wishesVersion(),
                        words,
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
                transactions.run(person, () -> proposals.put(person, proposal));
                yield new EditOutcome.Proposed(proposal);
            }
        };
    }

    /** Outside any transaction: solving takes seconds, and holds no connection meanwhile. */
    private static PlanOutcome redraft(MadePlan current, PlanRequest request, Consumer<PlanStep> progress) {
        try {
            return new DraftPlan().redraft(current.plan(), request, progress);
        } catch (UnusableRequest unusable) {
            throw Refused.invalid("edit", String.valueOf(unusable.getMessage()));
        }
    }

    /** The change that waits for a yes. */
    public Optional<Proposal> proposal(OrganisationId person) {
        return transactions.in(person, () -> plans.current(person).flatMap(plan -> proposals.to(person, plan)));
    }

    /** @throws Refused if it no longer waits, or the plan or the wishes it was made on have changed */
    public MadePlan accept(OrganisationId person, UUID proposal) {
        return transactions.in(person, () -> {
            Proposal waiting = plans.current(person)
                    .flatMap(plan -> proposals.to(person, plan))
                    .filter(p -> p.id().equals(proposal))
                    .orElseThrow(() -> Refused.conflict(
                            "This change no longer waits: your plan was changed elsewhere in the meantime."));
            UUID target = plans.targetOf(person, waiting.current().number());
            wishes.store(person, target, waiting.wishes(), waiting.wishesVersion());
            return make.follow(person, target, waiting.reason(), waiting.plan());
        });
    }

    public void discard(OrganisationId person) {
        transactions.run(person, () -> proposals.remove(person));
    }

    /**
     * Whether an activity could begin in another week with the rest of the plan as it is; nothing is planned anew.
     *
     * @param week any day of it
     */
    public MoveCheck.Verdict check(OrganisationId person, String activity, LocalDate week) {
        MadePlan current =
                transactions.in(person, () -> plans.current(person)).orElseThrow(() -> Refused.missing("plan"));
        try {
            return MoveCheck.of(current.plan(), activity, week);
        } catch (UnusableRequest unusable) {
            throw Refused.missing("activity in your plan");
        }
    }

    /** What else there is, in place of something planned or beside it; nothing while there is no plan. */
    public Optional<Alternatives> alternatives(OrganisationId person) {
        return transactions
                .in(person, () -> plans.current(person))
                .map(made -> new Alternatives(made.plan(), requests.library(person), work.finished(person)));
    }

    /** What the person wants of plans toward their current target. */
    public Wishes wishes(OrganisationId person) {
        return requests.of(person, LocalDate.now(clock)) instanceof Asking.For asked
                ? asked.request().wishes()
                : Wishes.NONE;
    }

    /** An activity's title, whether planned or not. */
    public Optional<Activity> activity(OrganisationId person, String id) {
        return requests.library(person).activity(id);
    }

    private MadePlan current(OrganisationId person, int number) {
        MadePlan current =
                transactions.in(person, () -> plans.current(person)).orElseThrow(() -> Refused.missing("plan"));
        if (current.number() != number) {
            throw Refused.conflict("You changed plan %d, but by now you follow plan %d. Load it, then make your change."
                    .formatted(number, current.number()));
        }
        return current;
    }

    private void requireSameTarget(OrganisationId person, MadePlan current, Asking.For asked) {
        UUID target = transactions.in(person, () -> plans.targetOf(person, current.number()));
        if (!target.equals(asked.target().id())) {
            throw Refused.conflict("This plan leads to “%s”, but your target is “%s” by now. Plan again first."
                    .formatted(
                            current.plan().request().gap().target().title(),
                            asked.target().title()));
        }
    }

    private static String title(ActivityLibrary library, MadePlan current, String id) {
        return library.activity(id)
                .or(() -> current.plan().request().library().activity(id))
                .map(Activity::title)
                .orElse(id);
    }
}
