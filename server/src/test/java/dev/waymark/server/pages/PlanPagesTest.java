package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.plan.PlannedActivity;
import dev.waymark.server.planning.MadePlan;
import dev.waymark.server.planning.ReadPlans;
import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.Planner;
import dev.waymark.server.testing.RunningWaymark;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** One person's plan in every view, changed by hand without scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanPagesTest {
    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");

    private final Browser browser = new Browser();
    private Planner planner;

    @BeforeAll
    void signIn() {
        planner = Planner.newcomer();
        browser.submit("/sign-in", Map.of("email", planner.email(), "password", RunningWaymark.PASSWORD));
    }

    private MadePlan current() {
        return RunningWaymark.bean(ReadPlans.class).current(planner.person()).orElseThrow();
    }

    private String page(String path) {
        HttpResponse<String> response = browser.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    private HttpResponse<String> change(String number, String what, Map<String, String> more) {
        var fields = new TreeMap<>(more);
        fields.put("plan", number);
        fields.put("what", what);
        return browser.submitTo("/plan/add", "/plan/change", fields);
    }

    @Test
    @Order(1)
    void the_plan_is_told_by_weeks_money_goals_and_on_a_timeline() {
        PlannedActivity first = current().plan().activities().getFirst();

        assertThat(page("/plan"))
                .contains("The trail", "/plan/activities/" + first.activity().id());
        assertThat(page("/plan/weeks")).contains(first.activity().title(), " h of 5 h", "Later");
        assertThat(page("/plan/weeks?from=" + current().plan().end()))
                .contains("Earlier")
                .doesNotContain(">Later<");
        assertThat(page("/plan/weeks?from=never")).contains(first.activity().title());
        assertThat(page("/plan/timeline"))
                .contains("data-activity=\"" + first.activity().id() + "\"", "How you learn", "% of all hours");
        assertThat(page("/plan/goals")).contains("If ", "Check in");
        assertThat(page("/plan/money")).contains("€");
        assertThat(page("/plan/activities/" + first.activity().id()))
                .contains(first.reason(), "Begin in the week of", "Something else instead");
        assertThat(browser.get("/plan/activities/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void a_week_is_checked_at_once() {
        PlannedActivity first = current().plan().activities().getFirst();
        String check = "/plan/check?activity=" + first.activity().id() + "&week=";

        assertThat(page(check + first.start())).contains("\"possible\":true", "\"fits\":true", ": it fits.");
        assertThat(page(check + "2020-01-06")).contains("\"possible\":false", "Not there: The plan begins on ");
        assertThat(browser.get("/plan/check?activity=nothing&week=2027-01-04").statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(3)
    void a_change_shows_its_difference_before_it_is_followed() {
        PlannedActivity first = current().plan().activities().getFirst();
        String week = first.start().plusWeeks(2).plusDays(3).toString();

        HttpResponse<String> proposed =
                change("1", "move", Map.of("activity", first.activity().id(), "week", week));
        assertThat(proposed.headers().firstValue("Location").orElse("")).endsWith("/plan/change");
        String difference = page("/plan/change");
        assertThat(difference)
                .contains(
                        "Nothing has changed yet",
                        "What comes out",
                        first.activity().title());
        assertThat(current().number()).isEqualTo(1);

        Matcher id = ID.matcher(difference);
        assertThat(id.find()).isTrue();
        browser.submitTo("/plan/change", "/plan/change/accept", Map.of("id", id.group(1)));

        assertThat(current().number()).isEqualTo(2);
        assertThat(page("/plan/activities/" + first.activity().id())).contains("You asked", "from the week of");
        assertThat(page("/plan/add")).contains("What you asked for", "Leave it to the planner");
        HttpResponse<String> again = browser.submitTo("/plan/add", "/plan/change/accept", Map.of("id", id.group(1)));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Nothing was changed", "no longer waits");
    }

    @Test
    @Order(4)
    void what_makes_no_sense_or_is_out_of_date_is_said_and_nothing_changes() {
        String id = current().plan().activities().getLast().activity().id();

        HttpResponse<String> stale = change("1", "leave", Map.of("activity", id));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("You changed plan 1, but by now you follow plan 2.");
        HttpResponse<String> words = change("2", "resize", Map.of("activity", id, "hours", "many"));
        assertThat(words.statusCode()).isEqualTo(422);
        assertThat(words.body()).contains("“many” is no number of hours");
        assertThat(change("2", "move", Map.of("activity", id, "week", "")).statusCode())
                .isEqualTo(422);
        assertThat(change("2", "dance", Map.of("activity", id)).statusCode()).isEqualTo(422);
        HttpResponse<String> tooMuch = change("2", "resize", Map.of("activity", id, "hours", "2000"));
        assertThat(tooMuch.statusCode()).isEqualTo(422);
        assertThat(tooMuch.body()).contains("Nothing was changed", "2000 hours");
        assertThat(current().number()).isEqualTo(2);
    }

    @Test
    @Order(5)
    void the_library_is_searched_for_more_and_said_if_it_has_none() {
        assertThat(page("/plan/add?q=book")).contains("Add<span");
        assertThat(page("/plan/add?q=zzzz")).contains("Nothing in the library says that");
    }

    @Test
    @Order(6)
    void plans_are_named_compared_and_gone_back_to() {
        browser.submitTo("/plan/versions", "/plan/versions/1/name", Map.of("name", "Before <b>"));

        assertThat(page("/plan/versions")).contains("Before &lt;b&gt; (plan 1)", "you follow this one");
        assertThat(page("/plan/compare?before=1&after=2"))
                .contains("Plan 1, “Before &lt;b&gt;”", "What comes out", "What moves, comes and goes");
        assertThat(browser.get("/plan/compare?before=1&after=9").statusCode()).isEqualTo(404);
        HttpResponse<String> back = browser.submitTo("/plan/versions", "/plan/versions/1/back", Map.of("from", "2"));
        assertThat(back.headers().firstValue("Location").orElse("")).endsWith("/plan");
        assertThat(current().number()).isEqualTo(3);
        assertThat(page("/plan")).contains("Back to plan 1");
        assertThat(browser.submitTo("/plan/versions", "/plan/versions/1/back", Map.of("from", "2"))
                        .statusCode())
                .isEqualTo(409);
    }
}
