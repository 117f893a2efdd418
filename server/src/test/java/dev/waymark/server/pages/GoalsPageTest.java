package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoalsPageTest {
    private static final String GOAL = "/destination/goals/1";

    private final Browser browser = new Browser();

    @BeforeEach
    void signUp() {
        browser.submit(
                "/sign-up",
                Map.of("name", "Ada", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));
        browser.submitTo("/destination", "/destination/target", Map.of("code", "15-2051.00"));
    }

    @Test
    void a_vague_goal_is_asked_about_and_what_ones_data_suggests_can_be_taken() {
        assertThat(page(GOAL)).contains("an outcome, and the skills it takes");
        browser.submit(GOAL, Map.of("statement", "Get better at data"));

        assertThat(page("/destination")).contains("5 questions", "What exactly will you have done");
        assertThat(page(GOAL))
                .contains("“Get better” has no end")
                .contains("SMART: 2 of 5 letters hold", "It has no date by which it is done.")
                .contains("(from your gap", "the last day of one year");
        HttpResponse<String> taken =
                browser.submit(GOAL, Map.of("statement", "Get better at data", "take", "DATE", "version", "1"));

        assertThat(taken.statusCode()).isEqualTo(302);
        assertThat(page(GOAL)).contains("value=\"" + LocalDate.now().plusYears(1) + "\"", "Get better at data");
    }

    @Test
    void a_sharp_goal_is_said_to_be_one() {
        browser.submit(GOAL, Map.of("statement", "I run the report"));
        browser.submit(
                GOAL,
                Map.of(
                        "statement", "I run the report on my own",
                        "detail", "Programming",
                        "by", LocalDate.now().plusMonths(8).toString(),
                        "why", "It saves us an evening",
                        "version", "1"));

        assertThat(page(GOAL))
                .contains("Specific enough to act on.", "SMART: 5 of 5 letters hold")
                .contains("asks for “Programming”.");
        assertThat(page("/destination")).contains("specific enough");
    }

    @Test
    void a_first_step_is_taken_shown_today_and_ticked_off() {
        browser.submit(GOAL, Map.of("statement", "I run the report"));
        assertThat(page(GOAL)).contains("A first step, small enough for a day", "Tell one person");
        browser.submitTo(
                GOAL,
                GOAL + "/steps",
                Map.of("own", "Open the spreadsheet", "minutes", "10", "day", "tomorrow", "cue", "the kettle is on"));

        String today = page("/today");
        assertThat(today).contains("When the kettle is on:", "Open the spreadsheet", "10 minutes, tomorrow");
        Matcher id = Pattern.compile("/steps/([0-9a-f-]+)/done").matcher(today);
        assertThat(id.find()).isTrue();
        HttpResponse<String> done = browser.submitTo(
                "/today", "/destination/goals/steps/" + id.group(1) + "/done", Map.of("back", "today"));

        assertThat(done.headers().firstValue("Location").orElse("")).endsWith("/today");
        assertThat(page("/today")).doesNotContain("Open the spreadsheet");
        assertThat(page(GOAL)).contains("One step done", "Open the spreadsheet");
    }

    @Test
    void mistakes_are_named_and_what_was_typed_stays() {
        browser.submit(GOAL, Map.of("statement", "I run the report"));
        HttpResponse<String> step = browser.submitTo(
                GOAL, GOAL + "/steps", Map.of("own", "Read the whole book", "minutes", "300", "day", "today"));
        assertThat(step.statusCode()).isEqualTo(422);
        assertThat(step.body()).contains("cut it smaller until it does", "Read the whole book");

        HttpResponse<String> goal =
                browser.submit(GOAL, Map.of("statement", "I run the report", "by", "soon", "version", "1"));
        assertThat(goal.statusCode()).isEqualTo(422);
        assertThat(goal.body()).contains("Write the day as 2027-06-30");
        assertThat(browser.get("/destination/goals/2").statusCode()).isEqualTo(404);
    }

    private String page(String path) {
        HttpResponse<String> response = browser.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}
