package dev.waymark.server.destination;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.destination.Grade;
import dev.waymark.engine.destination.Target;
import dev.waymark.server.Ids;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.refusal.Refused;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Sets where a person wants to be. */
@Service
public class ChooseDestination {
    private final TenantTransactions transactions;
    private final Targets targets;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Ids ids;

    ChooseDestination(TenantTransactions transactions, Targets targets, Catalogue catalogue, Clock clock, Ids ids) {
        this.transactions = transactions;
        this.targets = targets;
        this.catalogue = catalogue;
        this.clock = clock;
        this.ids = ids;
    }

    /** Aims at an occupation, as surveyed, from now on; the target before stays on the shortlist. */
    public void target(OrganisationId person, String occupation, CareerMove move) {
        target(person, occupation, Grade.EXPERIENCED, move);
    }

    /** Aims at an occupation at a grade from now on; the target before stays on the shortlist. */
    public void target(OrganisationId person, String occupation, Grade grade, CareerMove move) {
        Occupation wanted = rated(occupation);
        transactions.run(person, () -> {
            UUID id = targets.listed(person, wanted.code(), grade)
                    .map(ChosenTarget::id)
                    .orElseGet(() -> add(person, catalogued(wanted, grade, move, false)));
            targets.aim(person, id, move, clock.instant());
        });
    }

    /** Aims at a target of the person's own from now on: from adverts, or from a framework of roles. */
    public UUID personal(OrganisationId person, Target target, CareerMove move) {
        return transactions.in(person, () -> {
            UUID id = add(
                    person,
                    new ChosenTarget(
                            ids.next(),
                            target.occupation().code(),
                            Grade.EXPERIENCED,
                            target.title(),
                            move,
                            false,
                            false,
                            Optional.of(target)));
            targets.aim(person, id, move, clock.instant());
            return id;
        });
    }

    /** Aims at a target that is listed already. */
    public void aim(OrganisationId person, UUID target, CareerMove move) {
        transactions.run(person, () -> targets.aim(person, target, move, clock.instant()));
    }

    /** Puts an occupation at a grade on the shortlist, without aiming at it. */
    public void save(OrganisationId person, String occupation, Grade grade, CareerMove move) {
        Occupation wanted = rated(occupation);
        transactions.run(
                person,
                () -> targets.listed(person, wanted.code(), grade)
                        .ifPresentOrElse(
                                listed -> targets.save(person, listed.id(), true),
                                () -> add(person, catalogued(wanted, grade, move, true))));
    }

    /** Takes a target off the shortlist; plans made toward it stay. */
    public void unsave(OrganisationId person, UUID target) {
        transactions.run(person, () -> {
            ChosenTarget listed = targets.one(person, target).orElseThrow(() -> Refused.missing("target"));
            targets.save(person, listed.id(), false);
        });
    }

    private UUID add(OrganisationId person, ChosenTarget target) {
        targets.add(person, target, clock.instant());
        return target.id();
    }

    private ChosenTarget catalogued(Occupation wanted, Grade grade, CareerMove move, boolean saved) {
        return new ChosenTarget(
                ids.next(), wanted.code(), grade, grade.of(wanted.title()), move, false, saved, Optional.empty());
    }

    private Occupation rated(String code) {
        Occupation wanted = OccupationCode.read(code)
                .flatMap(catalogue::occupation)
                .orElseThrow(() -> Refused.invalid(
                        "occupation",
                        "'%s' is not an occupation of the catalogue. Search for its title and choose one."
                                .formatted(code)));
        if (wanted.ratings() instanceof Ratings.NotRated) {
            throw Refused.invalid(
                    "occupation",
                    "What %s must know is not rated in the catalogue, so no gap can be shown. Choose a related occupation."
                            .formatted(wanted.title()));
        }
        return wanted;
    }

    /** Takes an earlier target off the list, with the plans made toward it. */
    public void drop(OrganisationId person, UUID target) {
        transactions.run(person, () -> targets.drop(person, target));
    }
}
