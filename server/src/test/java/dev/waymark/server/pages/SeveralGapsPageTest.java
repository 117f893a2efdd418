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

class SeveralGapsPageTest {
    private static final Pattern CHOICE = Pattern.compile("name=\"target\" value=\"([^\"]+)\"");

    private final Browser browser = new Browser();

    @BeforeEach
    void signUp() {
        browser.submit(
                "/sign-up",
                Map.of("name", "Ada", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));
    }

    @Test
    void with_fewer_than_two_there_is_nothing_to_put_side_by_side() {
        assertThat(page("/gap/several")).contains("Nothing is on your list yet", "Explore occupations");
        aNurseWhoAimsAtInformatics();

        assertThat(page("/gap/several")).contains("One target is on your list").doesNotContain("How ready for each");
    }

    @Test
    void two_stand_side_by_side_with_what_helps_everywhere_first() {
        aNurseWhoAimsAtInformatics();
        save("11-9111.00");

        String page = page("/gap/several");
        assertThat(page)
                .contains("Your gap toward two targets", "closing these helps whichever you choose")
                .containsSubsequence(
                        "How ready for each",
                        "Closing these helps everywhere",
                        "Programming",
                        "Only for Health Informatics Specialists",
                        "Technology Design",
                        "Only for Medical and Health Services Managers",
                        "Passed or not",
                        "that you meet for all of them")
                .contains("What you learn counts for each")
                .doesNotContain("Look at</b>");
        assertThat(page("/gap")).contains("/gap/several");
        assertThat(page("/destination/compare")).contains("/gap/several");
    }

    @Test
    void of_more_one_says_which_to_look_at_and_what_is_no_target_is_passed_over() {
        aNurseWhoAimsAtInformatics();
        save("11-9111.00");
        save("29-9021.00");

        String page = page("/gap/several");
        assertThat(page).contains("Your gap toward three targets", "Two at least, 6 at most.");
        List<String> ids = CHOICE.matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(ids).hasSize(3);
        assertThat(page("/gap/several?target=" + ids.get(0) + "&target=" + ids.get(2) + "&target=nonsense"))
                .contains("Your gap toward two targets");
        assertThat(page("/gap/several?target=" + ids.get(1)))
                .contains("Choose one more")
                .doesNotContain("How ready for each");
    }

    @Test
    void nobody_looks_at_somebody_elses_targets() {
        aNurseWhoAimsAtInformatics();
        save("11-9111.00");
        save("29-9021.00");
        String id = CHOICE.matcher(page("/gap/several"))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        Browser stranger = new Browser();
        stranger.submit(
                "/sign-up",
                Map.of("name", "Io", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));

        assertThat(stranger.get("/gap/several?target=" + id).body()).contains("Nothing is on your list yet");
    }

    private void aNurseWhoAimsAtInformatics() {
        browser.submitTo(
                "/me/experience", "/me/experience/positions", Map.of("title", "Staff nurse", "from", "2016-03"));
        browser.submitTo("/destination", "/destination/target", Map.of("code", "15-1211.01"));
    }

    private void save(String code) {
        String path = "/destination/explore/" + code;
        browser.submitTo(path, path + "/save", Map.of("grade", "experienced"));
    }

    private String page(String path) {
        var response = browser.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }
}
