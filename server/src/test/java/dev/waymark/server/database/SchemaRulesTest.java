package dev.waymark.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class SchemaRulesTest {
    private static OwnDatabase database;

    @BeforeAll
    static void start() {
        database = OwnDatabase.migrated();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void every_table_keeps_every_rule() throws SQLException {
        try (Connection owner = database.owner()) {
            JdbcClient sql = client(owner);

            assertThat(SchemaRules.tenantTables(sql))
                    .hasSizeGreaterThan(10)
                    .contains("plan", "profile", "activity_log");
            assertThat(SchemaRules.broken(sql)).isEmpty();
        }
    }

    /** Shows that each rule can fail: a table that breaks all it can, in a transaction that is rolled back. */
    @Test
    void a_table_that_breaks_the_rules_is_found() throws SQLException {
        try (Connection owner = database.owner()) {
            owner.setAutoCommit(false);
            try (Statement statement = owner.createStatement()) {
                statement.execute("CREATE TABLE canary (id uuid PRIMARY KEY, organisation_id uuid, other text UNIQUE,"
                        + " parent uuid REFERENCES organisation (organisation_id))");
            }

            assertThat(SchemaRules.broken(client(owner)))
                    .contains(
                            "canary has no primary key that leads with the organisation",
                            "canary.canary_other_key has a unique or foreign key or unique index that does not lead with the organisation",
                            "canary.canary_parent_fkey has a unique or foreign key or unique index that does not lead with the organisation",
                            "canary has row-level security off, not forced, or without a policy",
                            "canary has no version",
                            "canary.canary_parent_fkey has a foreign key without an index that leads with its columns");
            owner.rollback();
        }
    }

    @Test
    void the_serving_role_cannot_lift_what_binds_it() throws SQLException {
        try (Connection application = database.application();
                Statement statement = application.createStatement()) {
            assertThatThrownBy(() -> statement.execute("ALTER TABLE plan DISABLE ROW LEVEL SECURITY"))
                    .hasMessageContaining("must be owner");
            assertThatThrownBy(() -> statement.execute("SET ROLE waymark_owner"))
                    .hasMessageContaining("permission");
            assertThatThrownBy(() -> statement.execute("CREATE TABLE mine (id int)"))
                    .hasMessageContaining("permission denied");
            statement.execute("SET row_security = off");
            assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM plan"))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void without_a_tenant_nothing_is_seen_and_nothing_can_be_written() throws SQLException {
        UUID mine = UUID.randomUUID();
        UUID theirs = UUID.randomUUID();
        try (Connection application = database.application();
                Statement statement = application.createStatement()) {
            application.setAutoCommit(false);
            statement.execute("SELECT set_config('waymark.organisation_id', '" + mine + "', true)");
            statement.execute("INSERT INTO organisation VALUES ('" + mine + "', 'PERSONAL', 'Mine', now())");
            application.commit();

            assertThat(count(statement))
                    .as("the setting ended with its transaction")
                    .isZero();
            assertThatThrownBy(() -> statement.execute(
                            "INSERT INTO organisation VALUES ('" + theirs + "', 'PERSONAL', 'Theirs', now())"))
                    .hasMessageContaining("row-level security");
            application.rollback();

            statement.execute("SELECT set_config('waymark.organisation_id', '" + theirs + "', true)");
            assertThat(count(statement)).isZero();
            assertThat(statement.executeUpdate("DELETE FROM organisation")).isZero();
            application.rollback();

            statement.execute("SELECT set_config('waymark.organisation_id', '" + mine + "', true)");
            assertThat(count(statement)).isOne();
        }
    }

    private static int count(Statement statement) throws SQLException {
        try (var rows = statement.executeQuery("SELECT count(*) FROM organisation")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static JdbcClient client(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }
}
