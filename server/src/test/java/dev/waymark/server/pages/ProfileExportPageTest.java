package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileExportPageTest {
    private final Browser browser = new Browser();

    @Test
    void a_profile_can_be_taken_along_in_three_forms_even_when_little_is_known() {
        browser.submit(
                "/sign-up",
                Map.of(
                        "name",
                        "Ada Ferrer",
                        "email",
                        RunningWaymark.freshEmail(),
                        "password",
                        RunningWaymark.PASSWORD));
        browser.submitTo(
                "/me/evidence",
                "/me/evidence",
                Map.of(
                        "kind", "COURSE",
                        "name", "A first course",
                        "element", "2.B.3.e",
                        "level", "4",
                        "dated", "2025-03-01"));

        browser.submitTo(
                "/me/experience",
                "/me/experience/positions",
                Map.of("title", "Staff nurse", "employer", "City Hospital", "from", "2016-03"));

        HttpResponse<String> text = browser.get("/me/profile.txt");
        assertThat(text.body())
                .startsWith("Ada Ferrer\n")
                .contains(
                        "EXPERIENCE\nStaff nurse, City Hospital, March 2016 to now",
                        "LESS CERTAIN",
                        "A first course (completed course, 1 March 2025, your own word): Programming, level 4.0 or more",
                        "O*NET");
        assertThat(text.headers().firstValue("Content-Disposition").orElse("")).contains("profile.txt");
        assertThat(browser.get("/me/profile.json").body()).contains("\"name\" : \"Ada Ferrer\"", "\"x-waymark\"");
        assertThat(browser.get("/me/profile.pdf").body()).startsWith("%PDF-");
        assertThat(browser.get("/me").body()).contains("/me/profile.pdf");
    }

    @Test
    void of_someone_who_said_nothing_nothing_is_told() {
        Browser newcomer = new Browser();
        newcomer.submit(
                "/sign-up",
                Map.of("name", "Io", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));

        assertThat(newcomer.get("/me").body())
                .contains("Begin with your experience")
                .doesNotContain("/me/profile.pdf", "Where you are strong");
        assertThat(newcomer.get("/me/profile.txt").body()).startsWith("Io\n").doesNotContain("STRENGTHS");
        assertThat(newcomer.get("/me/profile.json").body()).doesNotContain("x-waymark");
    }
}
