package dev.waymark.server.profile;

import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Records whether there is a present job to learn in. */
@Service
public class TellEmployment {
    private final TenantTransactions transactions;
    private final Profiles profiles;
    private final Clock clock;

    TellEmployment(TenantTransactions transactions, Profiles profiles, Clock clock) {
        this.transactions = transactions;
        this.profiles = profiles;
        this.clock = clock;
    }

    public void tell(OrganisationId person, boolean employed) {
        transactions.run(person, () -> {
            var stored = profiles.of(person);
            if (stored.employed() != employed) {
                profiles.describe(person, stored.name(), employed, stored.version(), clock.instant());
            }
        });
    }
}
