package dev.waymark.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignUpThrottleTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final JdbcClient sql = RunningWaymark.bean(JdbcClient.class);
    private final String machine = "machine " + UUID.randomUUID();

    @AfterEach
    void forget() {
        sql.sql("DELETE FROM attempt").update();
    }

    @Test
    void one_machine_may_ask_for_so_many_accounts_and_another_for_as_many() {
        var throttle = new SignUpThrottle(new Attempts(sql, at(NOON)), 3);

        assertThat(throttle.admits(machine)).isTrue();
        assertThat(throttle.admits(machine)).isTrue();
        assertThat(throttle.admits(machine)).isTrue();
        assertThat(throttle.admits(machine)).isFalse();
        assertThat(throttle.admits("another " + machine)).isTrue();
    }

    @Test
    void it_is_over_a_quarter_of_an_hour_after_the_first() {
        new SignUpThrottle(new Attempts(sql, at(NOON)), 1).admits(machine);
        Duration almost = Attempts.WINDOW.minusSeconds(1);

        assertThat(new SignUpThrottle(new Attempts(sql, at(NOON.plus(almost))), 1).admits(machine))
                .isFalse();
        assertThat(new SignUpThrottle(
                                new Attempts(sql, at(NOON.plus(Attempts.WINDOW).plusSeconds(1))), 1)
                        .admits(machine))
                .isTrue();
    }

    @Test
    void the_page_says_so_with_429_keeps_what_was_typed_and_does_not_count_mistaken_forms() {
        Browser browser = new Browser();
        for (int i = 0; i < 3; i++) {
            assertThat(signUp(browser, "not an address").statusCode()).isEqualTo(422);
        }
        assertThat(sql.sql("SELECT count(*) FROM attempt").query(Integer.class).single())
                .isZero();
        var throttle = RunningWaymark.bean(SignUpThrottle.class);
        for (int i = 0; i < RunningWaymark.SIGN_UPS; i++) {
            throttle.admits("127.0.0.1");
            throttle.admits("0:0:0:0:0:0:0:1");
        }
        String email = RunningWaymark.freshEmail();

        HttpResponse<String> refused = signUp(browser, email);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("900");
        assertThat(refused.body())
                .contains("Wait a quarter of an hour")
                .contains("value=\"" + email + "\"")
                .doesNotContain(RunningWaymark.PASSWORD);
        assertThat(sql.sql("SELECT count(*) FROM account WHERE email = :email")
                        .param("email", email)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static HttpResponse<String> signUp(Browser browser, String email) {
        return browser.submit("/sign-up", Map.of("name", "Ada", "email", email, "password", RunningWaymark.PASSWORD));
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
