package dev.waymark.server.destination;

import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import org.springframework.stereotype.Service;

/** Reads where a person wants to be. */
@Service
public class ReadDestination {
    private final TenantTransactions transactions;
    private final Targets targets;
    private final HorizonGoals goals;

    ReadDestination(TenantTransactions transactions, Targets targets, HorizonGoals goals) {
        this.transactions = transactions;
        this.targets = targets;
        this.goals = goals;
    }

    public Destination of(OrganisationId person) {
        return transactions.in(person, () -> new Destination(targets.of(person), goals.of(person)));
    }
}
