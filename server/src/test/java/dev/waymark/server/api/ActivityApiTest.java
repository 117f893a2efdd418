package dev.waymark.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ActivityApiTest {
    private static final String COURSE = """
            {"title": "Evening statistics", "kind": "COURSE", "does": "Twelve evenings.",
             "develops": {"2.C.4.a": 0.75, "2.A.2.a": 0.25}, "levels": {"from": 2, "to": 4.5},
             "hours": {"least": 40, "most": 40}, "weekly": {"least": 2, "most": 4},
             "costs": [{"amount": 380, "currency": "EUR"}], "provider": "Evening school",
             "link": "https://example.org/s", "format": "IN_PERSON",
             "runs": [{"starts": "2027-03-01", "ends": "2027-05-07"}]%s}""";

    private final Client client = new Client();

    @Test
    void an_activity_is_written_down_listed_changed_and_deleted() {
        JsonNode kept = client.call("PUT", "/activities/evening-statistics", COURSE.formatted(""), 200);
        assertThat(kept.at("/id").asString()).isEqualTo("evening-statistics");
        assertThat(kept.at("/version").asInt()).isEqualTo(1);
        assertThat(kept.at("/runs/0/ends").asString()).isEqualTo("2027-05-07");
        assertThat(kept.at("/confidence").asDouble()).isEqualTo(1);
        assertThat(kept.at("/produces").asString()).isNotBlank();

        JsonNode again = client.call(
                "PUT", "/activities/evening-statistics", COURSE.formatted(", \"version\": 1, \"stated\": true"), 200);
        assertThat(again.at("/version").asInt()).isEqualTo(2);
        assertThat(client.get("/activities").at("/0/stated").asBoolean()).isTrue();

        client.call("DELETE", "/activities/evening-statistics", "", 204);
        assertThat(client.get("/activities")).isEmpty();
        client.call("GET", "/activities/evening-statistics", "", 404);
        client.call("DELETE", "/activities/evening-statistics", "", 404);
    }

    @Test
    void an_older_version_is_a_conflict_and_what_makes_no_sense_is_named() {
        client.call("PUT", "/activities/a", COURSE.formatted(""), 200);

        client.call("PUT", "/activities/a", COURSE.formatted(""), 409);
        assertThat(client.call("PUT", "/activities/Not_an_id", COURSE.formatted(""), 422)
                        .at("/detail")
                        .asString())
                .contains("small letters, digits and single hyphens");
        assertThat(client.call(
                                "PUT",
                                "/activities/b",
                                COURSE.replace("0.75", "0.5").formatted(""),
                                422)
                        .at("/detail")
                        .asString())
                .contains("shares sum to 0.75");
        assertThat(client.call(
                                "PUT",
                                "/activities/b",
                                COURSE.replace("2.C.4.a", "9.Z").formatted(""),
                                422)
                        .at("/detail")
                        .asString())
                .contains("“9.Z” is no skill");
        assertThat(client.call(
                                "PUT",
                                "/activities/b",
                                COURSE.replace("https:", "file:").formatted(""),
                                422)
                        .at("/detail")
                        .asString())
                .contains("is no address of the web");
        client.call("PUT", "/activities/b", "{\"title\": \"Bare\"}", 422);
        client.call(
                "PUT", "/activities/b", COURSE.replace("\"EUR\"", "\"euro\"").formatted(""), 422);
        client.call(
                "PUT",
                "/activities/b",
                COURSE.replace("\"2027-05-07\"", "\"2026-05-07\"").formatted(""),
                422);
    }

    @Test
    void somebody_elses_is_missing() {
        client.call("PUT", "/activities/mine", COURSE.formatted(""), 200);

        new Client().call("GET", "/activities/mine", "", 404);
        assertThat(new Client().get("/activities")).isEmpty();
    }

    @Test
    void limits_carry_sources_of_money_and_times_with_other_hours() {
        String limits = """
                {"hoursPerWeek": 6, "budgetAmount": 1500, "budgetCurrency": "EUR", "doneBy": "%s", "weeksOff": [],
                 "atOnce": 3, "confidence": 0.8, "version": %d%s}""";
        String by = java.time.LocalDate.now().plusYears(2).toString();
        JsonNode plain = client.call("PUT", "/limits", limits.formatted(by, 0, ""), 200);
        assertThat(plain.at("/funds")).isEmpty();

        JsonNode kept = client.call("PUT", "/limits", limits.formatted(by, 1, """
                , "funds": [{"source": "Employer", "amount": 800, "from": "2027-01-01", "pays": ["COURSE"]},
                            {"source": "Savings", "amount": 700}],
                 "otherHours": [{"from": "2027-07-05", "until": "2027-08-29", "hoursPerWeek": 10}]"""), 200);

        assertThat(kept.at("/funds/0/pays/0").asString()).isEqualTo("COURSE");
        assertThat(kept.at("/funds/1/amount").asInt()).isEqualTo(700);
        assertThat(kept.at("/otherHours/0/hoursPerWeek").asDouble()).isEqualTo(10);
        assertThat(client.call("PUT", "/limits", limits.formatted(by, 2, """
                        , "funds": [{"source": "A", "amount": 1}, {"source": "A", "amount": 2}]"""), 422)
                        .at("/detail")
                        .asString())
                .contains("Two sources are called “A”");
        client.call("PUT", "/limits", limits.formatted(by, 2, """
                , "otherHours": [{"from": "2027-07-05", "until": "2027-08-29", "hoursPerWeek": 61}]"""), 422);
    }
}
