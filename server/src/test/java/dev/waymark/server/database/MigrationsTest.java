package dev.waymark.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class MigrationsTest {
    private static final String ADA = "11111111-1111-1111-1111-111111111111";

    /** What a little data looks like, by the schema that made room for it. Written as it was then, and never changed. */
    private static final Map<Integer, String[]> ROWS = new TreeMap<>(Map.of(
            1,
            new String[] {"INSERT INTO spring_session VALUES ('key', 'id', 1, 2, 3, 4, 'ada@example.org')"},
            2,
            new String[] {
                "INSERT INTO account VALUES ('" + ADA + "', 'ada@example.org', 'Ada', 'hash', '" + ADA
                        + "', false, '2026-01-02T03:04:05Z')",
                "INSERT INTO access_token VALUES ('\\x01', '" + ADA
                        + "', 'Laptop', '2026-01-02T03:04:05Z', '2027-01-02T03:04:05Z')",
                "INSERT INTO sign_in_failure VALUES ('\\x02', '2026-01-02T03:04:05Z', 7)"
            },
            3,
            new String[] {
                "INSERT INTO organisation VALUES ('" + ADA + "', 'PERSONAL', 'Ada', '2026-01-02T03:04:05Z')",
                "INSERT INTO profile (organisation_id, name, resume, updated_at) VALUES ('" + ADA
                        + "', 'Ada', '{\"a\": 1}', '2026-01-02T03:04:05Z')",
                "INSERT INTO experience VALUES ('" + ADA + "', '" + ADA
                        + "', 0, 'Nurse', 'City', '29-1141.00', 6.5, 0, 0.9, true)",
                "INSERT INTO self_rating VALUES ('" + ADA + "', '2.A.1.e', 3.5, '2026-01-02', 4)",
                "INSERT INTO target VALUES ('" + ADA + "', '" + ADA
                        + "', '15-1211.01', 'Informatics', 'CHANGE', true, '2026-01-02T03:04:05Z')",
                "INSERT INTO planning_limits VALUES ('" + ADA
                        + "', 6, 1500, 'EUR', NULL, '2028-01-01', '{2026-12-21}', 3, 0.8, NULL)",
                "INSERT INTO plan VALUES ('" + ADA + "', '" + ADA + "', 1, '" + ADA
                        + "', true, '2026-01-02T03:04:05Z', 'First', '2026-01-05', '2027-01-05', '2028-01-01', 100, 20,"
                        + " 'EUR', 0.5, 0.8, '2027-01-05', '2027-03-05', '{\"plan\": 1}', 1)",
                "INSERT INTO activity_progress VALUES ('" + ADA
                        + "', 'sql', 'Learn SQL', '[]', 'UNDERWAY', '2026-01-06')",
                "INSERT INTO activity_log VALUES ('" + ADA + "', '" + ADA
                        + "', 'sql', '2026-01-06', 1.5, 'Began', '2026-01-06T03:04:05Z')"
            }));

    /** What of them is to be found in the newest schema, by the schema they came from. */
    private static final Map<Integer, Map<String, String>> FOUND = Map.of(
            1,
            Map.of("SELECT principal_name FROM spring_session", "ada@example.org"),
            2,
            Map.of(
                    "SELECT name || ' ' || version FROM account", "Ada 0",
                    "SELECT label || ' ' || coalesce(last_used_on::text, 'never used') FROM access_token",
                            "Laptop never used",
                    "SELECT tries::text FROM attempt", "7"),
            3,
            Map.of(
                    "SELECT resume::text FROM profile", "{\"a\": 1}",
                    "SELECT title || ' ' || years FROM experience", "Nurse 6.50",
                    "SELECT element_id || ' ' || level || ' ' || version FROM self_rating", "2.A.1.e 3.5 4",
                    "SELECT title FROM target WHERE current", "Informatics",
                    "SELECT weeks_off::text FROM planning_limits", "{2026-12-21}",
                    "SELECT snapshot::text FROM plan", "{\"plan\": 1}",
                    "SELECT 'called ' || name FROM plan", "called ",
                    "SELECT l.note || ' ' || p.status FROM activity_log l JOIN activity_progress p USING (activity_id)",
                            "Began UNDERWAY"));

    @Test
    void rows_of_every_earlier_schema_arrive_whole_in_this_one() throws Exception {
        for (int from : ROWS.keySet()) {
            try (OwnDatabase database = OwnDatabase.empty()) {
                to(database, String.valueOf(from));
                insert(database, from);

                to(database, "latest");

                try (Connection application = database.application()) {
                    application.setAutoCommit(false);
                    JdbcClient sql = asAda(application);
                    for (int schema = 1; schema <= from; schema++) {
                        FOUND.get(schema)
                                .forEach((query, value) -> assertThat(sql.sql(query)
                                                .query(String.class)
                                                .single())
                                        .as("from schema %d: %s", from, query)
                                        .isEqualTo(value));
                    }
                }
            }
        }
    }

    private static void insert(OwnDatabase database, int from) throws SQLException {
        try (Connection application = database.application();
                Statement statement = application.createStatement()) {
            application.setAutoCommit(false);
            asAda(application);
            for (int schema = 1; schema <= from; schema++) {
                for (String row : ROWS.getOrDefault(schema, new String[0])) {
                    statement.execute(row);
                }
            }
            application.commit();
        }
    }

    private static JdbcClient asAda(Connection application) {
        JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(application, true));
        sql.sql("SELECT set_config('waymark.organisation_id', :ada, true)")
                .param("ada", ADA)
                .query(String.class)
                .single();
        return sql;
    }

    private static void to(OwnDatabase database, String version) {
        Flyway.configure()
                .configuration(Database.migrations(database.access()).getConfiguration())
                .target(version)
                .load()
                .migrate();
    }
}
