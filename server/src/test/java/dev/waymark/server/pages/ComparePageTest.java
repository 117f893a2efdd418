package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComparePageTest {
    private static final String DEVELOPER = "/destination/explore/15-1252.00";

    private final Browser browser = new Browser();

    @BeforeEach
    void signUp() {
        browser.submit(
                "/sign-up",
                Map.of("name", "Ada", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));
    }

    @Test
    void what_is_saved_while_exploring_stands_beside_the_current_target() {
        assertThat(page("/destination/compare")).contains("Your shortlist is empty");
        browser.submitTo("/destination", "/destination/target", Map.of("code", "29-1141.00"));
        browser.submitTo(DEVELOPER, DEVELOPER + "/save", Map.of("grade", "senior"));

        assertThat(page("/destination")).doesNotContain("Of the work near you");
        assertThat(page(DEVELOPER)).contains("Senior Software Developers", "What a day asks", "US$", "Related");
        String compared = page("/destination/compare");
        assertThat(compared)
                .contains("Registered Nurses", "Senior Software Developers", "a rule of ours, not a survey")
                .contains("What would change it?", "openings a year")
                .contains("Little to pay", "about €", "from €")
                .doesNotContain("left to the plan");

        assertThat(page("/destination/compare?pay=3&readiness=0&effort=0&outlook=0&reuse=0&cost=0"))
                .contains("Senior Software Developers comes first");
    }

    @Test
    void what_lies_near_is_told_from_what_somebody_has_done() {
        browser.submitTo("/destination", "/destination/target", Map.of("code", "29-1141.00"));
        browser.submitTo(
                "/me/experience", "/me/experience/positions", Map.of("title", "Staff nurse", "from", "2016-03"));

        assertThat(page("/destination"))
                .contains("Of the work near you", "openings a year", "Bureau of Labor Statistics")
                .contains("Nurse Practitioners")
                .doesNotContain("Software Developers");
    }

    @Test
    void a_grade_typed_with_the_title_is_the_grade_aimed_at() {
        assertThat(page("/destination?query=senior+accountant")).contains("/destination/target?grade=senior");
        browser.submitTo("/destination", "/destination/target?grade=senior", Map.of("code", "13-2011.00"));

        assertThat(page("/destination")).contains("Senior Accountants and Auditors", "At what grade?");
        assertThat(page("/gap")).contains("ready for Senior Accountants and Auditors");
        browser.submitTo("/destination", "/destination/target?grade=junior", Map.of("code", "13-2011.00"));
        assertThat(page("/gap")).contains("ready for Junior Accountants and Auditors");
    }

    @Test
    void exploring_filters_and_pages() {
        assertThat(page("/destination/explore")).contains("page 1 of", "ready");
        assertThat(page("/destination/explore?text=nurse"))
                .contains("Registered Nurses")
                .doesNotContain("Roofers");
        assertThat(page("/destination/explore?zone=5&pay=150000&growing=yes")).doesNotContain("Roofers");
        assertThat(page("/destination/explore?pay=9999999")).contains("Nothing fits all of that");
        assertThat(page("/destination/explore?zone=x&order=y&page=-3&pay=lots")).contains("page 1 of");
        assertThat(browser.get("/destination/explore/99-9999.99").statusCode()).isEqualTo(404);
        assertThat(page("/destination/years-ahead")).contains("Save a few targets");
    }

    private String page(String path) {
        var response = browser.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}
