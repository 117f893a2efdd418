package dev.waymark.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.server.testing.RunningWaymark;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TenantTransactionsTest {
    private final TenantTransactions transactions = RunningWaymark.bean(TenantTransactions.class);
    private final JdbcClient sql = RunningWaymark.bean(JdbcClient.class);
    private final OrganisationId mine = new OrganisationId(UUID.randomUUID());
    private final OrganisationId theirs = new OrganisationId(UUID.randomUUID());

    @Test
    void each_sees_only_its_own_rows_and_nobody_sees_any_outside() {
        transactions.run(mine, () -> add(mine));
        transactions.run(theirs, () -> add(theirs));

        assertThat(transactions.in(mine, this::count)).isOne();
        assertThat(transactions.in(theirs, this::count)).isOne();
        assertThat(count()).isZero();
    }

    @Test
    void a_row_cannot_be_given_to_another_organisation() {
        assertThatThrownBy(() -> transactions.run(mine, () -> add(theirs)))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void an_inner_call_joins_and_what_fails_takes_everything_back() {
        assertThatThrownBy(() -> transactions.run(mine, () -> {
                    transactions.run(mine, () -> add(mine));
                    throw new IllegalStateException("later");
                }))
                .hasMessage("later");

        assertThat(transactions.in(mine, this::count)).isZero();
    }

    @Test
    void one_transaction_cannot_serve_two_organisations() {
        assertThatThrownBy(() -> transactions.run(mine, () -> transactions.run(theirs, () -> add(theirs))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("one organisation");
    }

    private void add(OrganisationId organisation) {
        sql.sql("INSERT INTO organisation VALUES (:id, 'PERSONAL', 'Test', now())")
                .param("id", organisation.value())
                .update();
    }

    private int count() {
        return sql.sql("SELECT count(*) FROM organisation").query(Integer.class).single();
    }
}
