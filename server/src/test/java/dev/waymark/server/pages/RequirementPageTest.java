package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequirementPageTest {
    private static final String PROGRAMMING = "/gap/2.B.3.e";

    private final Browser browser = new Browser();

    @BeforeEach
    void aNurseWhoWantsToDevelopSoftware() {
        browser.submit(
                "/sign-up",
                Map.of("name", "Ada", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));
        browser.submitTo(
                "/me/experience", "/me/experience/positions", Map.of("title", "Staff nurse", "from", "2016-03"));
        browser.submitTo("/destination", "/destination/target", Map.of("code", "15-1252.00"));
    }

    @Test
    void every_requirement_has_a_page_on_which_another_rating_can_be_tried() {
        assertThat(page("/gap")).contains("<a href=\"" + PROGRAMMING + "\">Programming</a>");

        assertThat(page(PROGRAMMING))
                .contains("Where you stand", "Software Developers asks", "What the levels look like")
                .doesNotContain("As it is");
        assertThat(page(PROGRAMMING + "?level=5"))
                .contains("As it is", "If you rated yourself so", "If a test with a level showed it", "still open");
        assertThat(page("/gap")).contains("<a href=\"" + PROGRAMMING + "\">Programming</a>");
    }

    @Test
    void a_level_off_the_scale_is_said_so_and_an_unknown_requirement_is_not_found() {
        for (String wrong : new String[] {"8", "-1", "much", ""}) {
            var response = browser.get(PROGRAMMING + "?level=" + wrong);
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.body())
                    .contains("“" + wrong + "” is no level: choose one from 0 to 7.")
                    .doesNotContain("As it is");
        }
        assertThat(browser.get("/gap/2.Z.9.z").statusCode()).isEqualTo(404);
        Browser newcomer = new Browser();
        newcomer.submit(
                "/sign-up",
                Map.of("name", "Io", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));
        assertThat(newcomer.get(PROGRAMMING).statusCode()).isEqualTo(404);
    }

    @Test
    void what_changed_since_the_last_time_something_was_learned_stands_on_the_gap() {
        assertThat(page("/gap")).doesNotContain("Since 1 March 2025");
        browser.submitTo(
                "/me/evidence",
                "/me/evidence",
                Map.of(
                        "kind", "COURSE",
                        "name", "A first course",
                        "element", "2.A.1.e",
                        "level", "3",
                        "dated", "2025-03-01"));
        assertThat(page("/gap")).doesNotContain("Since 1 March 2025");

        browser.submitTo("/me/ratings", "/me/ratings", Map.of("level-2.B.3.e", "6"));

        assertThat(page("/gap")).contains("Since 1 March 2025", "Ready: ", "higher");
    }

    private String page(String path) {
        var response = browser.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }
}
