package dev.waymark.server.planning;

import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.destination.ChosenTarget;
import dev.waymark.server.destination.ReadDestination;
import dev.waymark.server.refusal.Refused;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Keeps the plans a person has made apart by names of their own, and goes back to one of them. */
@Service
public class PlanVersions {
    private static final int LONGEST_NAME = 80;

    private final TenantTransactions transactions;
    private final ReadDestination destinations;
    private final Plans plans;
    private final WishList wishes;
    private final MakePlan make;

    PlanVersions(
            TenantTransactions transactions,
            ReadDestination destinations,
            Plans plans,
            WishList wishes,
            MakePlan make) {
        this.transactions = transactions;
        this.destinations = destinations;
        this.plans = plans;
        this.wishes = wishes;
        this.make = make;
    }

    /** @param name blank for none */
    public void name(OrganisationId person, int number, String name) {
        if (name.strip().length() > LONGEST_NAME) {
            throw Refused.invalid(
                    "name",
                    "Keep a name to %d characters; this has %d."
                            .formatted(LONGEST_NAME, name.strip().length()));
        }
        transactions.run(person, () -> plans.name(person, number, name.strip()));
    }

    /**
     * Follows an earlier plan again, as a new one: what was wanted then is wanted again, and what was done since stays done.
     *
     * @param from number of the plan being followed
     * @throws Refused if another plan is followed by now, or the earlier one leads elsewhere than the current target
     */
    public MadePlan goBack(OrganisationId person, int number, int from) {
        Optional<ChosenTarget> aim = destinations.of(person).current();
        return transactions.in(person, () -> {
            MadePlan current = plans.current(person).orElseThrow(() -> Refused.missing("plan"));
            if (current.number() != from) {
                throw Refused.conflict("By now you follow plan %d, not plan %d. Load it, then go back."
                        .formatted(current.number(), from));
            }
            MadePlan earlier = plans.numbered(person, number).orElseThrow(() -> Refused.missing("plan"));
            UUID target = plans.targetOf(person, number);
            if (aim.filter(a -> a.id().equals(target)).isEmpty()) {
                throw Refused.conflict("Plan %d leads to “%s”. Make that your target first, then go back to it."
                        .formatted(
                                number, earlier.plan().request().gap().target().title()));
            }
            wishes.store(
                    person,
                    target,
                    earlier.plan().request().wishes(),
                    wishes.of(person, target).version());
            return make.follow(person, target, "Back to " + earlier.label() + ".", earlier.plan());
        });
    }
}
