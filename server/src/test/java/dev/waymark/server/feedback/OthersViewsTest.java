package dev.waymark.server.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OthersViewsTest {
    private static final Pattern QUESTION = Pattern.compile("<fieldset class=\"rater\" id=\"(level-[^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("<code id=\"link\">http://localhost:\\d+([^<]+)</code>");
    private static final Pattern REVOKE = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");

    private final Browser ada = new Browser();
    private String first = "";
    private String second = "";

    @BeforeEach
    void aimAndGuess() {
        ada.submit(
                "/sign-up",
                Map.of("name", "Ada", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));
        ada.submitTo("/destination", "/destination/target", Map.of("code", "15-1211.01"));
        List<String> questions = questions(ada.get("/me/views").body());
        assertThat(questions).hasSize(8);
        first = questions.get(0);
        second = questions.get(1);
        ada.submitTo("/me/ratings", "/me/ratings", Map.of(first, "6"));
    }

    @Test
    void a_colleague_answers_by_link_and_both_views_lie_side_by_side() {
        guess(Map.of(first, "6", second, "unsure"));
        String link = ask("Ben", "MANAGER", "named");
        Browser ben = new Browser();

        assertThat(ben.get(link).body())
                .contains("What do you see in Ada’s work?", "with your name", "does Ada ")
                .doesNotContain("Never needed it");
        assertThat(questions(ben.get(link).body())).containsExactlyInAnyOrder(first, second);
        HttpResponse<String> sent =
                ben.submit(link, Map.of(first, "3", "strength", "Ada explained the rota to all of us."));

        assertThat(sent.body()).contains("Thank you");
        assertThat(page())
                .contains(
                        "An agenda for a talk",
                        "You see more than others do",
                        "others 3.0 (1 person)",
                        "class=\"own\" cx=\"120\"",
                        "class=\"others\" cx=\"60\"")
                .contains("You expected to hear more.", "Ada explained the rota to all of us.", "answered");
        assertThat(ada.get("/gap").body()).contains("Ben (manager)");
    }

    @Test
    void a_link_opens_once_and_not_after_it_was_taken_back_and_nothing_else_is_said() {
        guess(Map.of(first, "4"));
        String answered = ask("Ben", "COLLEAGUE", "named");
        String revoked = ask("Cem", "COLLEAGUE", "named");
        new Browser().submit(answered, Map.of(first, "3"));
        Matcher id = REVOKE.matcher(page());
        assertThat(id.find()).isTrue();
        ada.submitTo("/me/views", "/me/views/revoke", Map.of("id", id.group(1)));

        for (String closed : List.of(answered, revoked, "/view/" + "A".repeat(64), "/view/x")) {
            HttpResponse<String> page = new Browser().get(closed);
            assertThat(page.statusCode()).as(closed).isEqualTo(404);
            assertThat(page.body()).contains("This link is closed").doesNotContain("Ada");
        }
        assertThat(page()).contains("taken back");
    }

    @Test
    void an_answer_sent_twice_at_once_counts_once() throws Exception {
        guess(Map.of(first, "4"));
        String link = ask("Ben", "COLLEAGUE", "named");
        Browser ben = new Browser();
        Map<String, String> answer = Map.of(first, "3", "strength", "Once", "_csrf", ben.token(link));
        List<Callable<Integer>> presses =
                Collections.nCopies(6, () -> ben.post(link, answer).statusCode());

        try (ExecutorService hands = Executors.newFixedThreadPool(presses.size())) {
            assertThat(hands.invokeAll(presses))
                    .extracting(Future::get)
                    .containsOnlyOnce(200)
                    .containsOnly(200, 404);
        }
        assertThat(page()).containsOnlyOnce("<blockquote>Once").contains("(1 person)");
    }

    @Test
    void anonymous_answers_wait_until_there_are_three_and_are_then_one() {
        guess(Map.of(first, "4", second, "4"));
        List<String> links = List.of(
                ask("Ben", "COLLEAGUE", "anonymous"),
                ask("Cem", "COLLEAGUE", "anonymous"),
                ask("Dee", "CLIENT", "anonymous"));
        new Browser().submit(links.get(0), Map.of(first, "2"));
        new Browser().submit(links.get(1), Map.of(first, "3", second, "5"));

        assertThat(page())
                .contains("Two people have answered anonymously")
                .doesNotContain("An agenda for a talk", ">answered<");
        assertThat(ada.get("/gap").body()).doesNotContain("anonymously");
        assertThat(ada.get("/account/data.json").body())
                .contains("\"others_view\": []", "\"others_rating\": []")
                .doesNotContain("ANSWERED");

        new Browser().submit(links.get(2), Map.of(first, "4"));

        assertThat(page())
                .contains("An agenda for a talk", "others 3.0 (3 people)")
                .doesNotContain(">answered<");
        assertThat(page()).as("only one could tell the second").doesNotContain("others 5.0");
        assertThat(ada.get("/gap").body()).contains("3 people, anonymously");
        assertThat(ada.get("/account/data.json").body()).contains("\"others_view\": []", "\"others_rating\": []");
    }

    @Test
    void whoever_has_not_guessed_cannot_ask_and_a_guess_stands() {
        HttpResponse<String> early = ada.submitTo(
                "/me/views",
                "/me/views/ask",
                Map.of("rater", "Ben", "role", "MANAGER", "voice", "named", "elements", first.substring(6)));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("Say first what you think they will answer");

        guess(Map.of(first, "6"));
        guess(Map.of(first, "1"));
        new Browser().submit(ask("Ben", "MANAGER", "named"), Map.of(first, "3"));

        assertThat(page()).contains("your guess 6.0");
    }

    @Test
    void an_empty_answer_and_a_level_off_the_scale_are_refused_with_the_field() {
        guess(Map.of(first, "4"));
        String link = ask("Ben", "COLLEAGUE", "named");

        HttpResponse<String> empty = new Browser().submit(link, Map.of());
        HttpResponse<String> off = new Browser().submit(link, Map.of(first, "9"));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Answer at least one question");
        assertThat(off.statusCode()).isEqualTo(422);
        assertThat(off.body()).contains("href=\"#" + first + "\"", "between 0 and 7");
        assertThat(new Browser().submit(link, Map.of(first, "5")).body()).contains("Thank you");
    }

    private void guess(Map<String, String> guesses) {
        ada.submitTo("/account", "/me/views/guesses", guesses);
    }

    private String ask(String rater, String role, String voice) {
        Map<String, String> fields = new TreeMap<>(Map.of("rater", rater, "role", role, "voice", voice));
        fields.put("elements", first.substring("level-".length()));
        String body = page().contains("value=\"" + second.substring("level-".length()) + "\"")
                ? ada.submitTo("/me/views", "/me/views/ask?elements=" + second.substring("level-".length()), fields)
                        .body()
                : ada.submitTo("/me/views", "/me/views/ask", fields).body();
        Matcher link = LINK.matcher(body);
        assertThat(link.find()).as(body).isTrue();
        return link.group(1);
    }

    private String page() {
        return ada.get("/me/views").body();
    }

    private static List<String> questions(String page) {
        return QUESTION.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
