package dev.waymark.server.destination;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.destination.CareerMove;
import dev.waymark.server.Ids;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.refusal.Refused;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Sets where a person wants to be. */
@Service
public class ChooseDestination {
    private static final Set<Integer> HORIZONS = Set.of(1, 3, 5);
    private static final int LONGEST_GOAL = 1000;

    private final TenantTransactions transactions;
    private final Targets targets;
    private final HorizonGoals goals;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Ids ids;

    ChooseDestination(
            TenantTransactions transactions,
            Targets targets,
            HorizonGoals goals,
            Catalogue catalogue,
            Clock clock,
            Ids ids) {
        this.transactions = transactions;
        this.targets = targets;
        this.goals = goals;
        this.catalogue = catalogue;
        this.clock = clock;
        this.ids = ids;
    }

    /** Aims at an occupation from now on; earlier targets stay listed. */
    public void target(OrganisationId person, String occupation, CareerMove move) {
        Occupation wanted = OccupationCode.read(occupation)
                .flatMap(catalogue::occupation)
                .orElseThrow(() -> Refused.invalid(
                        "occupation",
                        "'%s' is not an occupation of the catalogue. Search for its title and choose one."
                                .formatted(occupation)));
        if (wanted.ratings() instanceof Ratings.NotRated) {
            throw Refused.invalid(
                    "occupation",
                    "What %s must know is not rated in the catalogue, so no gap can be shown. Choose a related occupation."
                            .formatted(wanted.title()));
        }
        transactions.run(
                person,
                () -> targets.choose(
                        person,
                        new ChosenTarget(ids.next(), wanted.code(), wanted.title(), move, true),
                        clock.instant()));
    }

    /** Replaces the goals; horizons left out or blank have none. */
    public void goals(OrganisationId person, Map<Integer, String> statements) {
        Map<Integer, String> kept = new TreeMap<>();
        statements.forEach((years, statement) -> {
            if (!HORIZONS.contains(years)) {
                throw Refused.invalid("goals", "Goals are for 1, 3 and 5 years, not %d.".formatted(years));
            }
            if (statement.length() > LONGEST_GOAL) {
                throw Refused.invalid("goals", "Keep a goal to %d characters.".formatted(LONGEST_GOAL));
            }
            if (!statement.isBlank()) {
                kept.put(years, statement.strip());
            }
        });
        transactions.run(person, () -> goals.replace(person, kept));
    }

    /** Takes an earlier target off the list, with the plans made toward it. */
    public void drop(OrganisationId person, UUID target) {
        transactions.run(person, () -> targets.drop(person, target));
    }
}
