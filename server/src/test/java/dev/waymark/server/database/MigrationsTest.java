package dev.waymark.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    /** From every earlier schema, with rows in it. */
    @Test
    void rows_of_every_earlier_schema_arrive_in_this_one() throws Exception {
        for (String from : new String[] {"1", "2"}) {
            try (OwnDatabase database = OwnDatabase.empty()) {
                to(database, from);
                try (Connection application = database.application();
                        Statement statement = application.createStatement()) {
                    statement.execute("INSERT INTO spring_session VALUES ('key', 'id', 1, 2, 3, 4, 'ada@example.org')");
                    if (from.equals("2")) {
                        statement.execute("INSERT INTO account VALUES (gen_random_uuid(), 'ada@example.org', 'Ada',"
                                + " 'hash', gen_random_uuid(), false, now())");
                    }
                }
                to(database, "latest");
                try (Connection application = database.application();
                        Statement statement = application.createStatement();
                        ResultSet row = statement.executeQuery(
                                "SELECT (SELECT count(*) FROM spring_session), (SELECT count(*) FROM account)")) {
                    row.next();
                    assertThat(row.getInt(1)).isOne();
                    assertThat(row.getInt(2)).isEqualTo(from.equals("2") ? 1 : 0);
                }
            }
        }
    }

    private static void to(OwnDatabase database, String version) {
        Flyway.configure()
                .configuration(Database.migrations(database.access()).getConfiguration())
                .target(version)
                .load()
                .migrate();
    }
}
