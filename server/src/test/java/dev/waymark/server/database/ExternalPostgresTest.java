package dev.waymark.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalPostgresTest {
    @Test
    void both_forms_of_a_url_are_read() {
        var plain = ExternalPostgres.read("postgres://ada:p%40ss@db.example.org/career?sslmode=require");
        var jdbc = ExternalPostgres.read("jdbc:postgresql://db.example.org:6432/career?user=ada&password=p%40ss");

        assertThat(plain.url()).isEqualTo("jdbc:postgresql://db.example.org:5432/career?sslmode=require");
        assertThat(jdbc.url()).isEqualTo("jdbc:postgresql://db.example.org:6432/career");
        assertThat(plain.owner()).isEqualTo(jdbc.owner());
        assertThat(plain.owner().password()).isEqualTo("p@ss");
        assertThat(plain.toString()).doesNotContain("p@ss");
        assertThat(plain.application().role()).isEqualTo("waymark_app_career");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://a:b@host/db", "postgresql://host", "postgresql://host/db", "::", "nonsense"})
    void what_is_no_such_url_is_refused_in_words(String url) {
        assertThatThrownBy(() -> ExternalPostgres.read(url))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("WAYMARK_DATABASE_URL")
                .hasMessageContaining("postgresql://user:password@host:5432/waymark");
    }

    @Test
    void a_server_of_ones_own_is_used_with_a_serving_role_that_policies_bind() throws Exception {
        try (OwnDatabase other = OwnDatabase.empty()) {
            try (Connection superuser = other.superuser();
                    Statement statement = superuser.createStatement()) {
                statement.execute("CREATE ROLE operator LOGIN CREATEROLE PASSWORD 'secret'");
                statement.execute("CREATE DATABASE career OWNER operator");
            }
            try (Database database =
                            Database.at("postgresql://operator:secret@127.0.0.1:%d/career".formatted(other.port()));
                    Connection serving = database.dataSource().getConnection();
                    Statement statement = serving.createStatement();
                    ResultSet row = statement.executeQuery("SELECT current_user, (SELECT count(*) FROM plan)")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("waymark_app_career");
                assertThat(row.getInt(2)).isZero();
            }
        }
    }

    @Test
    void a_server_that_is_not_there_is_named() {
        assertThatThrownBy(() -> ExternalPostgres.reach("postgresql://ada:secret@127.0.0.1:1/career"))
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessageContaining("127.0.0.1:1/career")
                .hasMessageContaining("WAYMARK_DATABASE_URL")
                .message()
                .doesNotContain("secret");
    }
}
