package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdvertsPageTest {
    private static final String TWO =
            "Data Scientist\nRequirements:\nPython and Tableau\nDriving licence\n---\nData Scientist\nMust have:\nPython and AutoCAD\n";

    private final Browser browser = new Browser();

    @BeforeEach
    void signUp() {
        browser.submit(
                "/sign-up",
                Map.of("name", "Ada", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));
    }

    @Test
    void adverts_are_read_corrected_and_become_the_target() {
        String found =
                browser.submit("/destination/adverts", Map.of("text", TWO)).body();
        assertThat(found)
                .contains("Read as 2 adverts", "What they have in common", "named by 2 of 2 adverts", "One-offs")
                .contains("Data Scientists");

        HttpResponse<String> taken = browser.submitTo(
                "/destination/adverts",
                "/destination/adverts/take",
                Map.of(
                        "text", TWO,
                        "code", "15-2051.00",
                        "ask:tool:python", "REQUIRED",
                        "ask:tool:autodesk-autocad", "OUT",
                        "ask:licence:driving-licence", "REQUIRED",
                        "more", "Kubernetes"));

        assertThat(taken.statusCode()).isEqualTo(302);
        assertThat(browser.get("/destination").body()).contains("Data Scientists", "adapted to 2 adverts");
        assertThat(browser.get("/gap").body())
                .contains("Python", "riving licence", "Kubernetes")
                .doesNotContain("AutoCAD");
    }

    @Test
    void a_dream_without_a_title_gets_suggestions_with_why() {
        assertThat(browser.submit(
                                "/destination/adverts",
                                Map.of("text", "I would love to repair engines and install machines."))
                        .body())
                .contains("asks more than most for");
    }

    @Test
    void nothing_too_much_and_no_occupation_are_refused_with_what_to_do() {
        assertThat(browser.submit("/destination/adverts", Map.of("text", " ")).statusCode())
                .isEqualTo(422);
        assertThat(browser.submit("/destination/adverts", Map.of("text", "a\n---\n".repeat(11)))
                        .body())
                .contains("up to 10 are read at once");
        HttpResponse<String> open = browser.submitTo(
                "/destination/adverts", "/destination/adverts/take", Map.of("text", TWO, "code", "99-9999.99"));
        assertThat(open.statusCode()).isEqualTo(422);
        assertThat(open.body()).contains("Say which occupation it is");
    }
}
