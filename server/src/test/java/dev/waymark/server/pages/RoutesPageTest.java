package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoutesPageTest {
    private static final Pattern FIRST_STOP = Pattern.compile("name=\"code\" value=\"([^\"]+)\"");

    private final Browser browser = new Browser();

    @BeforeEach
    void signUp() {
        browser.submit(
                "/sign-up",
                Map.of("name", "Ada", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));
    }

    @Test
    void without_a_target_there_is_nowhere_to_go() {
        assertThat(browser.get("/gap/routes").body()).contains("There is no gap to show yet");
    }

    @Test
    void ways_are_compared_and_one_is_taken() {
        anElectricianWhoWantsToManageConstruction();

        String page = page("/gap/routes");
        assertThat(page)
                .contains("Ways to Construction Managers", "Straight to Construction Managers", "By way of")
                .contains("soonest there", "Licences and certifications are not in this data");
        Matcher stop = FIRST_STOP.matcher(page);
        assertThat(stop.find()).isTrue();
        browser.submitTo("/gap/routes", "/destination/target", Map.of("code", stop.group(1)));

        assertThat(page("/destination/compare")).contains("Construction Managers", "current");
        assertThat(page("/gap"))
                .doesNotContain("ready for Construction Managers")
                .contains("/gap/routes");
    }

    @Test
    void each_way_says_what_it_costs_and_how_it_fits_once_likings_are_told() {
        anElectricianWhoWantsToManageConstruction();

        String page = page("/gap/routes");
        assertThat(page)
                .contains("data-label=\"Money\">about €", "from €", "what you like to do")
                .doesNotContain("data-label=\"Interests\"");
        Map<String, String> likings = new TreeMap<>();
        for (String scale : new String[] {"R", "I", "A", "S", "E", "C"}) {
            for (int i = 1; i <= 5; i++) {
                likings.put("item-" + scale + i, scale.equals("R") || scale.equals("E") ? "5" : "2");
            }
        }
        browser.submit("/me/interests", likings);

        assertThat(page("/gap/routes")).contains("data-label=\"Interests\">").doesNotContain("what you like to do");
    }

    @Test
    void more_hours_bring_it_nearer_and_what_is_no_number_of_hours_is_said_so() {
        anElectricianWhoWantsToManageConstruction();

        assertThat(page("/gap/routes?hours=20")).isNotEqualTo(page("/gap/routes?hours=2"));
        for (String wrong : new String[] {"0", "61", "many", ""}) {
            var response = browser.get("/gap/routes?hours=" + wrong);
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.body()).contains("Give the hours a week", "Straight to Construction Managers");
        }
    }

    private void anElectricianWhoWantsToManageConstruction() {
        browser.submitTo(
                "/me/experience", "/me/experience/positions", Map.of("title", "Electrician", "from", "2014-03"));
        browser.submitTo("/destination", "/destination/target", Map.of("code", "11-9021.00"));
    }

    private String page(String path) {
        var response = browser.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }
}
