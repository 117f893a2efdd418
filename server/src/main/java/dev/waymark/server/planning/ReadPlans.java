package dev.waymark.server.planning;

import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads the plans a person has made. */
@Service
public class ReadPlans {
    private final TenantTransactions transactions;
    private final Plans plans;

    ReadPlans(TenantTransactions transactions, Plans plans) {
        this.transactions = transactions;
        this.plans = plans;
    }

    /** The plan being followed. */
    public Optional<MadePlan> current(OrganisationId person) {
        return transactions.in(person, () -> plans.current(person));
    }

    public Optional<MadePlan> numbered(OrganisationId person, int number) {
        return transactions.in(person, () -> plans.numbered(person, number));
    }

    /** Newest first. */
    public List<PlanSummary> list(OrganisationId person) {
        return transactions.in(person, () -> plans.list(person));
    }
}
