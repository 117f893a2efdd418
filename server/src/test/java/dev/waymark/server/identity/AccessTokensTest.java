package dev.waymark.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AccessTokensTest {
    private static final Pattern TOKEN = Pattern.compile("waymark_[A-Za-z0-9_-]{43}");
    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([0-9a-f]{64})\"");

    private final Browser browser = new Browser();
    private final JdbcClient sql = RunningWaymark.bean(JdbcClient.class);

    @BeforeEach
    void signUp() {
        signUp(browser);
    }

    @Test
    void a_token_is_shown_once_and_opens_the_api() {
        HttpResponse<String> made = make("Calendar <b>script</b>", "90");
        String token = token(made);

        assertThat(browser.api("GET", "/api/v1/profile", token, "").statusCode())
                .isEqualTo(200);
        assertThat(made.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(browser.get("/account/tokens").body())
                .contains("Calendar &lt;b")
                .doesNotContain(token)
                .doesNotContainPattern(TOKEN);
        assertThat(sql.sql(
                                "SELECT count(*) FROM spring_session_attributes WHERE position(:token IN encode(attribute_bytes, 'escape')) > 0")
                        .param("token", token)
                        .query(Integer.class)
                        .single())
                .as("sessions that hold the token")
                .isZero();
        assertThat(sql.sql("SELECT t::text FROM access_token t")
                        .query(String.class)
                        .list())
                .as("rows at rest")
                .isNotEmpty()
                .noneMatch(row -> row.contains(token));
    }

    @Test
    void the_list_tells_which_tokens_are_in_use() {
        String token = token(make("Backup", "365"));
        assertThat(browser.get("/account/tokens").body()).contains("data-label=\"Last used\">never<");

        browser.api("GET", "/api/v1/profile", token, "");
        browser.api("GET", "/api/v1/profile", token, "");

        assertThat(browser.get("/account/tokens").body()).doesNotContain(">never<");
        assertThat(sql.sql("SELECT last_used_on FROM access_token WHERE encode(token_hash, 'hex') = :id")
                        .param("id", id(browser))
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.now());
    }

    @Test
    void a_revoked_token_opens_nothing() {
        String token = token(make("Laptop", "30"));

        HttpResponse<String> revoked =
                browser.submitTo("/account/tokens", "/account/tokens/revoke", Map.of("id", id(browser)));

        assertThat(revoked.statusCode()).isEqualTo(302);
        assertRefused(token);
        assertThat(browser.get("/account/tokens").body()).contains("Revoked.").contains("There are none.");
    }

    @Test
    void an_expired_token_opens_nothing_and_is_listed_as_expired() {
        String token = token(make("Old phone", "30"));
        sql.sql("UPDATE access_token SET expires_at = now() WHERE encode(token_hash, 'hex') = :id")
                .param("id", id(browser))
                .update();

        assertRefused(token);
        assertThat(browser.get("/account/tokens").body()).contains("<span class=\"chip open\">expired</span>");
    }

    @Test
    void nobody_sees_or_revokes_another_persons_tokens() {
        String token = token(make("Mine alone", "30"));
        String id = id(browser);
        Browser stranger = new Browser();
        signUp(stranger);

        assertThat(stranger.get("/account/tokens").body())
                .doesNotContain("Mine alone")
                .doesNotContain(id);
        assertThat(stranger.submitTo("/account/tokens", "/account/tokens/revoke", Map.of("id", id))
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.api("GET", "/api/v1/profile", token, "").statusCode())
                .isEqualTo(200);
        assertThat(new Browser().get("/account/tokens").statusCode())
                .as("signed out")
                .isEqualTo(302);
    }

    @Test
    void a_token_needs_a_purpose_and_an_end() {
        HttpResponse<String> nameless = make(" ", "30");
        HttpResponse<String> endless = make("Server", "100000");

        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(nameless.body()).contains("Say what the token is for").doesNotContainPattern(TOKEN);
        assertThat(endless.statusCode()).isEqualTo(422);
        assertThat(endless.body()).contains("a token cannot last for ever").contains("value=\"Server\"");
    }

    @Test
    void a_token_is_no_way_into_the_pages() {
        String token = token(make("Script", "30"));

        assertThat(new Browser().api("GET", "/account", token, "").statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> make(String label, String days) {
        return browser.submit("/account/tokens", Map.of("label", label, "days", days));
    }

    private void assertRefused(String token) {
        HttpResponse<String> answer = browser.api("GET", "/api/v1/profile", token, "");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.body()).contains("\"status\":401").doesNotContain(token);
    }

    private static String token(HttpResponse<String> made) {
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        return first(TOKEN, made.body());
    }

    private static String id(Browser browser) {
        String found = first(ID, browser.get("/account/tokens").body());
        return found.substring(found.length() - 65, found.length() - 1);
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group();
    }

    private static void signUp(Browser browser) {
        browser.submit(
                "/sign-up",
                Map.of("name", "Ada", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));
    }
}
