package dev.waymark.server.progress;

import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import org.springframework.stereotype.Service;

/** Reads what has been done. */
@Service
public class ReadProgress {
    private final TenantTransactions transactions;
    private final ActivityProgress activities;
    private final WorkLog log;
    private final Reviews reviews;

    ReadProgress(TenantTransactions transactions, ActivityProgress activities, WorkLog log, Reviews reviews) {
        this.transactions = transactions;
        this.activities = activities;
        this.log = log;
        this.reviews = reviews;
    }

    public ProgressSoFar of(OrganisationId person) {
        return transactions.in(
                person, () -> new ProgressSoFar(activities.of(person), log.of(person), reviews.ofCurrentPlan(person)));
    }
}
