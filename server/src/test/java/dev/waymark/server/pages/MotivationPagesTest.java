package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.interest.InterestItem;
import dev.waymark.engine.interest.InterestItems;
import dev.waymark.engine.interest.InterestScale;
import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MotivationPagesTest {
    private static final String MEETING = "Leading the Monday meeting";

    private final Browser browser = new Browser();

    @BeforeEach
    void signUp() {
        browser.submit(
                "/sign-up",
                Map.of("name", "Ada", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));
        browser.submitTo("/destination", "/destination/target", Map.of("code", "29-1141.00"));
    }

    @Test
    void interests_can_be_left_and_taken_up_again_and_end_in_what_they_fit() {
        browser.submit("/me/interests", Map.of("item-R1", "2", "item-I1", "4"));

        assertThat(page("/me/interests"))
                .contains("2 of the first 30 are answered", "name=\"item-A1\"")
                .doesNotContain("name=\"item-R1\"", "What it fits");

        Map<String, String> rest = new TreeMap<>();
        for (InterestItem item : InterestItems.all().subList(0, 30)) {
            rest.put("item-" + item.id(), item.scale() == InterestScale.SOCIAL ? "5" : "2");
        }
        browser.submit("/me/interests", rest);

        assertThat(page("/me/interests"))
                .contains("30 of 60 are answered", "Helping", "5.0 of 5", "What it fits", "Where you want to go")
                .contains(
                        "Registered Nurses", "Goes with your liking for teaching, caring for and understanding people");
        assertThat(page("/me")).contains("You like best:");
    }

    @Test
    void answers_all_alike_fit_nothing_and_the_page_says_so() {
        Map<String, String> alike = new TreeMap<>();
        InterestItems.all().subList(0, 30).forEach(item -> alike.put("item-" + item.id(), "3"));
        browser.submit("/me/interests", alike);

        assertThat(page("/me/interests")).contains("You like everything alike");
    }

    @Test
    void values_are_kept_and_an_answer_off_the_scale_is_refused() {
        browser.submitTo("/me/interests", "/me/interests/values", Map.of("value-SUPPORT", "5"));
        assertThat(page("/me/interests")).contains("name=\"value-SUPPORT\" value=\"5\" checked");

        HttpResponse<String> refused = browser.submit("/me/interests", Map.of("item-R1", "9"));
        assertThat(refused.statusCode()).isEqualTo(422);
    }

    @Test
    void an_activity_is_put_on_the_map_moved_and_removed() {
        browser.submit("/me/energy", Map.of("label", "Leading the Monday meeting", "ability", "2", "energy", "3"));
        assertThat(page("/me/energy"))
                .contains("do very well, love it", "You excel and love it:</strong> Leading the Monday meeting");
        assertThat(page("/me")).contains("You excel at and love:</strong> Leading the Monday meeting");

        browser.submitTo(
                "/me/energy",
                "/me/energy/place",
                Map.of("index", "0", "label", MEETING, "ability", "2", "energy", "-3"));
        assertThat(page("/me/energy")).contains("You excel and it drains you:</strong> Leading the Monday meeting");

        browser.submitTo("/me/energy", "/me/energy/remove", Map.of("index", "0", "label", MEETING));
        assertThat(page("/me/energy")).contains("Nothing yet").doesNotContain("Monday meeting</h3>");
        assertThat(browser.submit("/me/energy", Map.of("label", " ")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void what_cannot_go_on_the_map_is_refused_and_stays_as_it_was_typed() {
        browser.submit("/me/energy", Map.of("label", MEETING, "ability", "2", "energy", "3"));

        assertThat(browser.submit("/me/energy", Map.of("label", "leading the monday MEETING", "ability", "-2"))
                        .body())
                .contains("is on the map already", "value=\"leading the monday MEETING\"", "value=\"-2\" selected");
        assertThat(browser.submit("/me/energy", Map.of("label", "x".repeat(121)))
                        .body())
                .contains("Say what you do, in up to 120 characters.", "x".repeat(121));
    }

    @Test
    void a_window_that_shows_an_older_map_changes_nothing() {
        browser.submit("/me/energy", Map.of("label", MEETING, "ability", "2", "energy", "3"));
        browser.submit("/me/energy", Map.of("label", "Writing reports", "ability", "1", "energy", "-2"));
        browser.submitTo("/me/energy", "/me/energy/remove", Map.of("index", "0", "label", MEETING));

        browser.submitTo("/me/energy", "/me/energy/remove", Map.of("index", "0", "label", MEETING));
        assertThat(page("/me/energy")).contains("was changed in another window", "Writing reports");
        browser.submitTo(
                "/me/energy",
                "/me/energy/place",
                Map.of("index", "1", "label", "Writing reports", "ability", "3", "energy", "3"));
        assertThat(page("/me/energy")).contains("do well, drains me");
    }

    @Test
    void what_went_best_and_worst_stands_beside_what_drives() {
        browser.submit(
                "/me/direction",
                Map.of("excel", "Charts", "struggle", "Code", "best", "The new ward", "worst", "Winter shifts"));

        assertThat(page("/me")).contains("The new ward", "Winter shifts", "Charts");
        assertThat(page("/me/direction")).contains("The new ward</textarea>");
    }

    private String page(String path) {
        return browser.get(path).body();
    }
}
