package dev.waymark.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.identity.AccessTokens;
import dev.waymark.server.identity.SignUp;
import dev.waymark.server.identity.SignUpOutcome.SignedUp;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.Planner;
import dev.waymark.server.testing.RunningWaymark;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program with a token of somebody who has just signed up. */
final class Client {
    static final String NURSE = "29-1141.00";

    private final Browser browser = new Browser();
    private final String token;

    Client() {
        this(((SignedUp) RunningWaymark.bean(SignUp.class)
                        .signUp("Ada", RunningWaymark.freshEmail(), RunningWaymark.PASSWORD, "a test"))
                .person());
    }

    private Client(SignedIn who) {
        token = RunningWaymark.bean(AccessTokens.class).create(who, "Test", 30);
    }

    /** One of somebody who has a plan. */
    static Client of(Planner planner) {
        return new Client(planner.who());
    }

    JsonNode get(String path) {
        return call("GET", path, "", 200);
    }

    /** Sends JSON, and holds the answer to its status; a no is to be a problem in words, without the insides. */
    JsonNode call(String method, String path, String json, int status) {
        return held(browser.api(method, "/api/v1" + path, token, json), status);
    }

    JsonNode upload(String method, String path, String contentType, String body, int status) {
        return held(browser.upload(method, "/api/v1" + path, token, contentType, body), status);
    }

    private static JsonNode held(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode body = JsonMapper.shared().readTree(answer.body().isEmpty() ? "{}" : answer.body());
        if (status >= 400) {
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(body.at("/detail").asString()).isNotBlank();
            assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
        }
        return body;
    }
}
