package dev.waymark.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignInTest {
    private final Browser browser = new Browser();

    @Test
    void who_signs_up_is_signed_in_and_can_come_back() {
        String email = RunningWaymark.freshEmail();

        HttpResponse<String> opened = signUp(email, RunningWaymark.PASSWORD);

        assertThat(opened.statusCode()).isEqualTo(302);
        assertThat(location(opened)).isEqualTo("/start");
        assertThat(new Browser().get("/today").statusCode()).isEqualTo(302);
        assertThat(browser.get("/today").statusCode()).as("signed in").isNotEqualTo(302);

        Browser elsewhere = new Browser();
        assertThat(location(elsewhere.submit(
                        "/sign-in",
                        Map.of(
                                "email",
                                " " + email.toUpperCase(java.util.Locale.ROOT),
                                "password",
                                RunningWaymark.PASSWORD))))
                .isEqualTo("/today");
    }

    @Test
    void signing_in_changes_the_session_so_that_nobody_can_plant_one() {
        String email = RunningWaymark.freshEmail();
        signUp(email, RunningWaymark.PASSWORD);
        Browser other = new Browser();
        String before = other.get("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();

        HttpResponse<String> signedIn =
                other.submit("/sign-in", Map.of("email", email, "password", RunningWaymark.PASSWORD));

        assertThat(signedIn.headers().firstValue("Set-Cookie"))
                .isPresent()
                .get()
                .isNotEqualTo(before);
        assertThat(before).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        String email = RunningWaymark.freshEmail();
        signUp(email, RunningWaymark.PASSWORD);

        HttpResponse<String> wrong = new Browser().submit("/sign-in", Map.of("email", email, "password", "wrong"));
        HttpResponse<String> unknown =
                new Browser().submit("/sign-in", Map.of("email", "nobody@example.org", "password", "wrong"));

        assertThat(location(wrong)).isEqualTo("/sign-in?failed").isEqualTo(location(unknown));
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
    }

    @Test
    void guessing_is_stopped_even_when_the_last_guess_is_right() {
        String email = RunningWaymark.freshEmail();
        signUp(email, RunningWaymark.PASSWORD);
        for (int guess = 0; guess < SignInThrottle.PER_ADDRESS; guess++) {
            new Browser().submit("/sign-in", Map.of("email", email, "password", "guess " + guess));
        }

        HttpResponse<String> right =
                new Browser().submit("/sign-in", Map.of("email", email, "password", RunningWaymark.PASSWORD));

        assertThat(location(right)).isEqualTo("/sign-in?wait");
        HttpResponse<String> wait = new Browser().get("/sign-in?wait");
        assertThat(wait.statusCode()).isEqualTo(429);
        assertThat(wait.headers().firstValue("Retry-After")).hasValue("900");
        assertThat(wait.body()).contains("Wait a quarter of an hour");
        RunningWaymark.bean(JdbcClient.class).sql("DELETE FROM attempt").update();
    }

    @Test
    void a_hundred_guesses_at_once_are_as_slow_as_a_hundred_in_turn() {
        var throttle = RunningWaymark.bean(SignInThrottle.class);
        String email = RunningWaymark.freshEmail();

        long admitted = IntStream.range(0, 100)
                .parallel()
                .filter(guess -> throttle.admits(email, "a botnet"))
                .count();

        assertThat(admitted).isEqualTo(SignInThrottle.PER_ADDRESS);
    }

    @Test
    void signing_in_rightly_is_never_counted_against_a_machine() {
        var throttle = RunningWaymark.bean(SignInThrottle.class);

        for (int person = 0; person < 2 * SignInThrottle.PER_MACHINE; person++) {
            String email = RunningWaymark.freshEmail();
            assertThat(throttle.admits(email, "a school")).isTrue();
            throttle.succeeded(email, "a school");
        }
    }

    @Test
    void a_refused_sign_up_says_what_is_wrong_beside_each_field_and_keeps_what_was_typed() {
        HttpResponse<String> refused =
                browser.submit("/sign-up", Map.of("name", "", "email", "<script>x</script>", "password", "short"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Tell us what to call you")
                .contains("does not look like an email address")
                .contains("Use at least 15 characters")
                .contains("&lt;script")
                .doesNotContain("<script>x")
                .doesNotContain("value=\"short\"");
    }

    @Test
    void an_address_has_one_account() {
        String email = RunningWaymark.freshEmail();
        signUp(email, RunningWaymark.PASSWORD);

        HttpResponse<String> second = new Browser()
                .submit("/sign-up", Map.of("name", "Eve", "email", email, "password", "another quiet long sentence"));

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("No account could be opened for this address");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        assertThat(browser.post("/sign-up", Map.of("name", "Eve")).statusCode()).isEqualTo(403);
    }

    @Test
    void no_password_is_stored_as_it_is() {
        String email = RunningWaymark.freshEmail();
        signUp(email, RunningWaymark.PASSWORD);

        String stored = RunningWaymark.bean(JdbcClient.class)
                .sql("SELECT password_hash FROM account WHERE email = :email")
                .param("email", email)
                .query(String.class)
                .single();

        assertThat(stored).startsWith("{pbkdf2}").doesNotContain("lanterns");
    }

    @Test
    void pages_carry_the_headers_that_keep_strangers_out() {
        var headers = browser.get("/").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'")
                        .contains("script-src 'self'")
                        .contains("style-src 'self'")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    private HttpResponse<String> signUp(String email, String password) {
        return browser.submit("/sign-up", Map.of("name", "Ada", "email", email, "password", password));
    }

    private static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .map(location -> location.replace(RunningWaymark.address(), ""))
                .orElse("none");
    }
}
