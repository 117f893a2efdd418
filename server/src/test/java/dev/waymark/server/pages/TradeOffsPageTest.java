package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.Planner;
import dev.waymark.server.testing.RunningWaymark;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TradeOffsPageTest {
    private static final Pattern DAY = Pattern.compile("name=\"by\" value=\"([0-9-]+)\"");

    @Test
    void dates_and_budgets_are_tried_once_asked_shown_as_picture_and_table_and_one_can_be_planned() {
        Browser browser = new Browser();
        browser.submit("/sign-in", Map.of("email", Planner.newcomer().email(), "password", RunningWaymark.PASSWORD));

        assertThat(browser.get("/plan/trade-offs").body())
                .contains("Work it out")
                .doesNotContain("Pick one");
        String worked = browser.get("/plan/trade-offs?work=true").body();

        assertThat(worked).contains("Pick one", "Plan it that way", "<circle class=\"point");
        assertThat(worked.split("<circle")).hasSizeGreaterThan(2);
        Matcher days = DAY.matcher(worked);
        assertThat(days.results().map(r -> r.group(1)).distinct().toList())
                .hasSizeGreaterThan(1)
                .isSorted();
    }

    @Test
    void who_has_said_nothing_of_hours_is_asked_for_them_first() {
        Browser browser = new Browser();
        browser.submit(
                "/sign-up",
                Map.of("name", "Ada", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));

        assertThat(browser.get("/plan/trade-offs")
                        .headers()
                        .firstValue("location")
                        .orElse(""))
                .endsWith("/plan/limits");
    }
}
