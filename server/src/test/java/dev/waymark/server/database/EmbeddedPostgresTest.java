package dev.waymark.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.server.testing.RunningWaymark;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class EmbeddedPostgresTest {
    @Test
    void what_was_committed_survives_a_killed_jvm_and_its_orphan_is_stopped() throws Exception {
        Path directory = RunningWaymark.freshDataDirectory();
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Committer.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int acknowledged = 0;
        try (var said = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null && acknowledged < 200; line = said.readLine()) {
                acknowledged = Integer.parseInt(line);
            }
            child.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).isGreaterThanOrEqualTo(200);
        assertThat(Orphan.of(directory.resolve("cluster")))
                .as("PostgreSQL runs on")
                .isPresent();

        try (OwnDatabase again = OwnDatabase.empty(directory);
                Connection owner = again.owner();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*), max(n) FROM kept")) {
            rows.next();
            assertThat(rows.getInt(1)).isGreaterThanOrEqualTo(acknowledged);
            assertThat(rows.getInt(2)).isEqualTo(rows.getInt(1));
        }
    }

    @Test
    void two_servers_on_one_directory_are_refused_by_name() {
        Path directory = RunningWaymark.freshDataDirectory();
        try (OwnDatabase first = OwnDatabase.empty(directory)) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(() -> EmbeddedPostgres.start(directory))
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("--data-dir");
        }
    }

    @Test
    void it_is_durable_asks_for_a_password_and_listens_to_this_machine_only() throws SQLException {
        try (OwnDatabase database = OwnDatabase.empty();
                Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            assertThat(setting(statement, "fsync")).isEqualTo("on");
            assertThat(setting(statement, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(statement, "full_page_writes")).isEqualTo("on");
            assertThat(setting(statement, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThatThrownBy(() ->
                            DriverManager.getConnection(database.access().url(), EmbeddedPostgres.SUPERUSER, "a guess"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void data_of_another_major_version_is_refused_in_words() throws IOException {
        Path directory = RunningWaymark.freshDataDirectory();
        Files.createDirectories(directory.resolve("cluster"));
        Files.writeString(directory.resolve("cluster/PG_VERSION"), "16\n");

        assertThatThrownBy(() -> EmbeddedPostgres.start(directory))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("written by PostgreSQL 16")
                .hasMessageContaining("brings PostgreSQL 18");
    }

    @Test
    void a_directory_that_is_a_file_is_refused_in_words() throws IOException {
        Path file = Files.createTempFile("waymark", ".txt");

        assertThatThrownBy(() -> EmbeddedPostgres.start(file))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining(file.toString());
    }

    private static String setting(Statement statement, String name) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Commits rows one by one and says each number once the commit is acknowledged, until it is killed. */
    static final class Committer {
        public static void main(String[] arguments) throws SQLException {
            OwnDatabase database = OwnDatabase.empty(Path.of(arguments[0]));
            try (Connection owner = database.owner();
                    Statement statement = owner.createStatement()) {
                statement.execute("CREATE TABLE kept (n int PRIMARY KEY)");
                for (int n = 1; ; n++) {
                    statement.execute("INSERT INTO kept VALUES (" + n + ")");
                    System.out.println(n);
                }
            }
        }
    }
}
