package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RatingsPageTest {
    private static final Pattern QUESTION = Pattern.compile("<fieldset class=\"rater\" id=\"(level-[^\"]+)\"");
    private static final Pattern CHOSEN = Pattern.compile("name=\"(level-[^\"]+)\" value=\"([^\"]+)\" checked");

    private final Browser browser = new Browser();

    @BeforeEach
    void aim() {
        browser.submit(
                "/sign-up",
                Map.of("name", "Ada", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));
        browser.submitTo("/destination", "/destination/target", Map.of("code", "15-1211.01"));
    }

    @Test
    void not_sure_is_remembered_and_not_asked_first_again() {
        List<String> first = questions();
        assertThat(first).hasSize(12);
        assertThat(page()).doesNotContain("What you said before").doesNotContainPattern(CHOSEN);

        browser.submit("/me/ratings", Map.of(first.get(0), "unsure", first.get(1), "3", first.get(2), "0"));

        assertThat(questions())
                .as("nine new ones, then the three answered")
                .hasSize(12)
                .startsWith(first.get(3))
                .endsWith(questions().subList(9, 12).toArray(String[]::new));
        assertThat(questions().subList(9, 12)).containsExactlyInAnyOrderElementsOf(first.subList(0, 3));
        assertThat(page()).contains("What you said before");
        assertThat(chosen())
                .containsExactlyInAnyOrder(first.get(0) + " unsure", first.get(1) + " 3", first.get(2) + " 0");
    }

    @Test
    void an_answer_can_be_changed_from_a_level_to_not_sure_and_back() {
        String question = questions().getFirst();

        browser.submit("/me/ratings", Map.of(question, "5"));
        assertThat(chosen()).containsExactly(question + " 5");
        browser.submit("/me/ratings", Map.of(question, "unsure"));
        assertThat(chosen()).containsExactly(question + " unsure");
        browser.submit("/me/ratings", Map.of(question, "2"));
        assertThat(chosen()).containsExactly(question + " 2");
    }

    @Test
    void who_is_not_sure_of_anything_has_still_taken_the_step() {
        browser.submit("/me/ratings", Map.of(questions().getFirst(), "unsure"));

        assertThat(browser.get("/start").headers().firstValue("Location").orElse(""))
                .endsWith("/gap");
    }

    private List<String> questions() {
        return QUESTION.matcher(page()).results().map(found -> found.group(1)).toList();
    }

    private List<String> chosen() {
        return CHOSEN.matcher(page())
                .results()
                .map((MatchResult found) -> found.group(1) + " " + found.group(2))
                .toList();
    }

    private String page() {
        return browser.get("/me/ratings").body();
    }
}
