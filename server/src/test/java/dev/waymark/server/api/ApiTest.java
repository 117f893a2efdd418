package dev.waymark.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.identity.AccessTokens;
import dev.waymark.server.identity.SignUp;
import dev.waymark.server.identity.SignUpOutcome.SignedUp;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest {
    private static final String EXPERIENCE = """
            {"name": "Ada", "employed": true, "version": 0, "experience": [
              {"title": "Staff nurse", "employer": "City Hospital", "occupation": "29-1141.00",
               "years": 6.5, "yearsSince": 0}]}""";

    private final Browser browser = new Browser();
    private final String token = newcomer();

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/profile",
        "PUT, /api/v1/profile",
        "PUT, /api/v1/profile/resume",
        "PUT, /api/v1/profile/ratings",
        "PUT, /api/v1/profile/motivation",
        "GET, /api/v1/occupations?query=nurse",
        "GET, /api/v1/targets",
        "PUT, /api/v1/targets/current",
        "PUT, /api/v1/goals",
        "GET, /api/v1/gap",
        "GET, /api/v1/limits",
        "GET, /api/v1/activities",
        "PUT, /api/v1/activities/a",
        "DELETE, /api/v1/activities/a",
        "PUT, /api/v1/limits",
        "GET, /api/v1/plan",
        "GET, /api/v1/plans",
        "POST, /api/v1/plans",
        "GET, /api/v1/plan/wishes",
        "GET, /api/v1/plan/check?activity=a&week=2027-01-04",
        "GET, /api/v1/plan/change",
        "POST, /api/v1/plan/change",
        "DELETE, /api/v1/plan/change",
        "GET, /api/v1/plans/1/difference?to=2",
        "PUT, /api/v1/plans/1/name",
        "POST, /api/v1/plans/1/back",
        "GET, /api/v1/log",
        "POST, /api/v1/log"
    })
    void nobody_gets_in_without_a_valid_token(String method, String path) {
        for (String wrong : new String[] {"", "waymark_guess"}) {
            HttpResponse<String> answer = browser.api(method, path, wrong, method.equals("GET") ? "" : "{}");

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void the_five_steps_lead_from_experience_to_a_plan_and_a_log() {
        JsonNode profile = json(browser.api("PUT", "/api/v1/profile", token, EXPERIENCE), 200);
        assertThat(profile.at("/experience/0/occupation").asString()).isEqualTo("29-1141.00");
        assertThat(profile.at("/version").asInt()).isEqualTo(1);
        JsonNode rated = json(
                browser.api("PUT", "/api/v1/profile/ratings", token, "{\"2.A.1.e\": 3.5, \"2.A.1.f\": null}"), 200);
        assertThat(rated.at("/ratings").toString()).isEqualTo("{\"2.A.1.e\":3.5}");
        assertThat(rated.at("/unsure").toString()).isEqualTo("[\"2.A.1.f\"]");
        json(browser.api("PUT", "/api/v1/profile/motivation", token, """
                        {"motivates": "Patients", "excels": "Calm", "struggles": "Paperwork",
                         "energy": [{"label": "Teaching", "ability": 2, "energy": 3}]}"""), 200);
        json(
                browser.api(
                        "PUT",
                        "/api/v1/targets/current",
                        token,
                        "{\"occupation\": \"11-9111.00\", \"move\": \"CHANGE\"}"),
                200);
        json(browser.api("PUT", "/api/v1/goals", token, "{\"1\": \"Lead a shift\", \"5\": \"Run a ward\"}"), 200);
        JsonNode gap = json(browser.api("GET", "/api/v1/gap", token, ""), 200);
        assertThat(gap.at("/readiness/value").asDouble()).isBetween(0.1, 1.0);
        assertThat(gap.at("/requirements").size()).isGreaterThan(20);
        json(browser.api("PUT", "/api/v1/limits", token, limits(0)), 200);

        HttpResponse<String> made = browser.api("POST", "/api/v1/plans", token, "{\"reason\": \"A first plan\"}");
        JsonNode plan = json(made, 201);
        assertThat(made.headers().firstValue("Location")).hasValue("/api/v1/plans/1");
        assertThat(plan.at("/activities").size()).isPositive();
        assertThat(json(browser.api("GET", "/api/v1/plan", token, ""), 200))
                .as("the stored plan reads back as it was made")
                .isEqualTo(plan);

        String activity = plan.at("/activities/0/id").asString();
        JsonNode log = json(
                browser.api(
                        "POST",
                        "/api/v1/log",
                        token,
                        "{\"activity\": \"%s\", \"on\": \"%s\", \"hours\": 1.5, \"note\": \"Began\"}"
                                .formatted(activity, LocalDate.now())),
                201);
        assertThat(log.at("/log/0/hours").asDouble()).isEqualTo(1.5);
        assertThat(log.at("/activities").toString()).contains("UNDERWAY");

        JsonNode again = json(browser.api("POST", "/api/v1/plans", token, "{\"reason\": \"A week on\"}"), 201);
        assertThat(again.at("/number").asInt()).isEqualTo(2);
        assertThat(json(browser.api("GET", "/api/v1/plans", token, ""), 200).size())
                .isEqualTo(2);
    }

    @Test
    void nobody_sees_what_is_somebody_elses() {
        json(browser.api("PUT", "/api/v1/profile", token, EXPERIENCE), 200);
        json(
                browser.api(
                        "PUT",
                        "/api/v1/targets/current",
                        token,
                        "{\"occupation\": \"11-9111.00\", \"move\": \"CHANGE\"}"),
                200);
        String stranger = newcomer();
        String target = json(browser.api("GET", "/api/v1/targets", token, ""), 200)
                .at("/targets/0/id")
                .asString();

        assertThat(json(browser.api("GET", "/api/v1/profile", stranger, ""), 200)
                        .at("/experience")
                        .size())
                .isZero();
        assertThat(json(browser.api("GET", "/api/v1/targets", stranger, ""), 200)
                        .at("/targets")
                        .size())
                .isZero();
        json(browser.api("DELETE", "/api/v1/targets/" + target, stranger, ""), 404);
        json(browser.api("GET", "/api/v1/plans/1", stranger, ""), 404);
        json(browser.api("GET", "/api/v1/gap", stranger, ""), 404);
    }

    @Test
    void a_change_based_on_an_old_version_is_a_conflict() {
        json(browser.api("PUT", "/api/v1/profile", token, EXPERIENCE), 200);
        JsonNode problem = json(browser.api("PUT", "/api/v1/profile", token, EXPERIENCE), 409);
        assertThat(problem.at("/detail").asString()).contains("changed elsewhere");

        json(browser.api("PUT", "/api/v1/limits", token, limits(0)), 200);
        json(browser.api("PUT", "/api/v1/limits", token, limits(0)), 409);
        json(browser.api("PUT", "/api/v1/limits", token, limits(1)), 200);
    }

    @Test
    void what_cannot_be_used_is_named_field_by_field() {
        JsonNode rating =
                json(browser.api("PUT", "/api/v1/profile/ratings", token, "{\"2.A.1.e\": 9, \"9.Z\": 1}"), 422);
        assertThat(rating.at("/complaints/2.A.1.e").asString()).isEqualTo("A level is between 0 and 7, not 9.0.");
        assertThat(rating.at("/complaints/9.Z").asString()).contains("not an element");
        json(browser.api("PUT", "/api/v1/profile/ratings", token, "{\"9.Z\": null, \"2.A.1.e\": 3}"), 422);
        json(browser.api("PUT", "/api/v1/profile/ratings", token, "{\" \": 3}"), 422);
        JsonNode job =
                json(browser.api("PUT", "/api/v1/profile", token, EXPERIENCE.replace("29-1141.00", "99-0000.00")), 422);
        assertThat(job.toString()).contains("experience[0].occupation");
        json(browser.api("PUT", "/api/v1/limits", token, limits(0).replace("\"EUR\"", "\"???\"")), 422);
        json(browser.api("PUT", "/api/v1/profile/resume", token, "[1, 2"), 422);
        json(browser.api("PUT", "/api/v1/profile/resume", token, "[\"" + "x".repeat(5_300_000) + "\"]"), 422);
        json(browser.api("PUT", "/api/v1/limits", token, "{"), 400);
        json(browser.api("POST", "/api/v1/plans", token, "{\"reason\": \"Too early\"}"), 422);
        json(browser.api("GET", "/api/v1/nowhere", token, ""), 404);
    }

    @Test
    void the_description_lists_every_path_and_is_open_to_all() {
        JsonNode description = json(browser.api("GET", "/api/v1/openapi.json", "", ""), 200);

        assertThat(description.at("/openapi").asString()).startsWith("3.1");
        assertThat(description.at("/paths").propertyNames())
                .contains("/api/v1/profile", "/api/v1/targets", "/api/v1/gap", "/api/v1/plans", "/api/v1/log")
                .allMatch(path -> path.startsWith("/api/v1/"));
    }

    private static String limits(int version) {
        return """
                {"hoursPerWeek": 6, "budgetAmount": 1500, "budgetCurrency": "EUR", "startsOn": null,
                 "doneBy": "%s", "weeksOff": [], "atOnce": 3, "confidence": 0.8, "readiness": null, "version": %d}""".formatted(LocalDate.now().plusYears(2), version);
    }

    private static String newcomer() {
        return RunningWaymark.bean(AccessTokens.class).create(signUp(), "Test", 30);
    }

    private static SignedIn signUp() {
        return ((SignedUp) RunningWaymark.bean(SignUp.class)
                        .signUp("Ada", RunningWaymark.freshEmail(), RunningWaymark.PASSWORD, "a test"))
                .person();
    }

    private static JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode body = JsonMapper.shared().readTree(answer.body().isEmpty() ? "{}" : answer.body());
        if (status >= 400) {
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(body.at("/status").asInt()).isEqualTo(status);
            assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
        }
        return body;
    }
}
