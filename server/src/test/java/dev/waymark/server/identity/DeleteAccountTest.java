package dev.waymark.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.destination.CareerMove;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.destination.ChooseDestination;
import dev.waymark.server.destination.SetGoals;
import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeleteAccountTest {
    private final JdbcClient sql = RunningWaymark.bean(JdbcClient.class);
    private final Browser browser = new Browser();
    private final String email = RunningWaymark.freshEmail();
    private final OrganisationId person = newcomerWithADestination();

    @Test
    void nothing_of_a_person_remains_and_nobody_else_loses_anything() {
        Browser neighbour = new Browser();
        OrganisationId other = signUp(neighbour, RunningWaymark.freshEmail());
        Map<String, Integer> othersBefore = rows(other);
        assertThat(rows(person)).containsKeys("account", "organisation", "profile", "target", "horizon_goal");
        assertThat(sessions()).isPositive();

        HttpResponse<String> gone = browser.submit("/account/delete", Map.of("password", RunningWaymark.PASSWORD));

        assertThat(gone.statusCode()).isEqualTo(302);
        assertThat(rows(person)).isEmpty();
        assertThat(sessions()).isZero();
        assertThat(browser.get("/me").headers().firstValue("Location").orElse(""))
                .contains("/sign-in");
        assertThat(rows(other)).isEqualTo(othersBefore).containsKey("profile");
    }

    @Test
    void a_wrong_password_deletes_nothing_and_says_so() {
        Map<String, Integer> before = rows(person);

        HttpResponse<String> refused = browser.submit("/account/delete", Map.of("password", "a guess at the password"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("nothing was deleted");
        assertThat(rows(person)).isEqualTo(before);
    }

    @Test
    void everything_kept_about_a_person_can_be_taken_along_but_not_what_proves_who_they_are() {
        HttpResponse<String> file = browser.get("/account/data.json");

        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("waymark-data.json");
        JsonNode data = JsonMapper.shared().readTree(file.body());
        assertThat(data.get("account").get(0).get("email").asString()).isEqualTo(email);
        assertThat(data.get("target").get(0).get("title").asString()).isEqualTo("Health Informatics Specialists");
        assertThat(data.get("horizon_goal").get(0).get("statement").asString()).isEqualTo("Run the dashboard.");
        assertThat(data.propertyNames()).contains("experience", "plan", "activity_log", "review");
        assertThat(file.body()).doesNotContain("password");
    }

    private OrganisationId newcomerWithADestination() {
        OrganisationId id = signUp(browser, email);
        ChooseDestination choose = RunningWaymark.bean(ChooseDestination.class);
        choose.target(id, "15-1211.01", CareerMove.CHANGE);
        RunningWaymark.bean(SetGoals.class).state(id, Map.of(1, "Run the dashboard."));
        return id;
    }

    private OrganisationId signUp(Browser visitor, String address) {
        visitor.submit("/sign-up", Map.of("name", "Ada", "email", address, "password", RunningWaymark.PASSWORD));
        return new OrganisationId(sql.sql("SELECT organisation_id FROM account WHERE email = :email")
                .param("email", address)
                .query(UUID.class)
                .single());
    }

    private int sessions() {
        return sql.sql("SELECT count(*) FROM spring_session WHERE principal_name = :email")
                .param("email", email)
                .query(Integer.class)
                .single();
    }

    /** Table to number of rows that belong to somebody, without the tables that hold none. */
    private Map<String, Integer> rows(OrganisationId owner) {
        return RunningWaymark.bean(TenantTransactions.class).in(owner, () -> {
            List<String> tables = sql.sql(
                            "SELECT table_name FROM information_schema.columns WHERE column_name = 'organisation_id'")
                    .query(String.class)
                    .list();
            Map<String, Integer> rows = new TreeMap<>();
            tables.forEach(table -> rows.put(
                    table,
                    sql.sql("SELECT count(*) FROM \"" + table + "\" WHERE organisation_id = :id")
                            .param("id", owner.value())
                            .query(Integer.class)
                            .single()));
            rows.values().removeIf(count -> count == 0);
            return rows;
        });
    }
}
