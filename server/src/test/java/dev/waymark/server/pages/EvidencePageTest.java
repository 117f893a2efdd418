package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvidencePageTest {
    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");

    private final Browser browser = new Browser();

    @BeforeEach
    void signUp() {
        browser.submit(
                "/sign-up",
                Map.of("name", "Ada", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));
        browser.submitTo("/destination", "/destination/target", Map.of("code", "15-1211.01"));
    }

    @Test
    void evidence_counts_toward_the_level_and_stops_when_it_is_removed() {
        assertThat(add(Map.of()).statusCode()).isEqualTo(302);

        assertThat(page()).contains("SQL associate", "Programming, level 5.0 or more", "confirmed by The board");
        assertThat(browser.get("/gap").body()).contains("certificate: SQL associate");
        assertThat(browser.get("/me").body()).contains("SQL associate");

        Matcher id = ID.matcher(page());
        assertThat(id.find()).isTrue();
        browser.submitTo("/me/evidence", "/me/evidence/remove", Map.of("id", id.group(1)));
        assertThat(browser.get("/gap").body()).doesNotContain("SQL associate");
    }

    @Test
    void what_has_run_out_says_so() {
        add(Map.of("dated", "2015-01-01", "expires", "2018-01-01"));

        assertThat(page()).contains("ran out on 1 January 2018");
        assertThat(browser.get("/gap").body()).contains("years old, expired");
    }

    @Test
    void mistakes_are_named_by_field_and_nothing_typed_is_lost() {
        HttpResponse<String> refused =
                add(Map.of("dated", "2999-01-01", "link", "javascript:alert(1)", "note", "Kept while mending"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("It cannot be from the future", "A link begins with https://")
                .contains("SQL associate", "Kept while mending");
        assertThat(add(Map.of("kind", "", "level", "")).body()).contains("Choose what it is.", "Choose the level");
        assertThat(page()).doesNotContain("Your evidence");
    }

    private HttpResponse<String> add(Map<String, String> changes) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "kind", "CERTIFICATE",
                "name", "SQL associate",
                "element", "2.B.3.e",
                "level", "5",
                "dated", "2025-03-01",
                "confirmedBy", "The board"));
        fields.putAll(changes);
        return browser.submit("/me/evidence", fields);
    }

    private String page() {
        return browser.get("/me/evidence").body();
    }
}
