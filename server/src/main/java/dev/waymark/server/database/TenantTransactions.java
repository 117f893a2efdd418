package dev.waymark.server.database;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction that sees one organisation's rows and no others. The setting lasts as long as the
 * transaction: a connection goes back to the pool knowing no organisation.
 */
@Component
public class TenantTransactions {
    private final TransactionTemplate transactions;
    private final JdbcClient sql;

    TenantTransactions(PlatformTransactionManager manager, JdbcClient sql) {
        this.transactions = new TransactionTemplate(manager);
        this.sql = sql;
    }

    /** Joins a transaction already under way for the same organisation. */
    public <T extends @Nullable Object> T in(OrganisationId organisation, Supplier<T> work) {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            if (!bound.equals(organisation)) {
                throw new IllegalStateException("A transaction serves one organisation, not two");
            }
            return work.get();
        }
        return transactions.execute(status -> {
            sql.sql("SELECT set_config('waymark.organisation_id', :id, true)")
                    .param("id", organisation.toString())
                    .query(String.class)
                    .single();
            TransactionSynchronizationManager.bindResource(this, organisation);
            try {
                return work.get();
            } finally {
                TransactionSynchronizationManager.unbindResource(this);
            }
        });
    }

    /** As {@link #in}, for work without a result. */
    public void run(OrganisationId organisation, Runnable work) {
        in(organisation, () -> {
            work.run();
            return true;
        });
    }
}
