package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrameworksPageTest {
    private static final String PAGE = "/destination/frameworks";
    private static final String CSV = """
            track,level,competency,expectation,element,proficiency,importance
            Engineering,Senior,Code review,"Reviews <others'> work",Programming,5,4.5
            Engineering,Lead,Mentoring,Grows two people,,,
            """;

    private final Browser browser = new Browser();

    @BeforeEach
    void signUp() {
        signUp(browser);
    }

    @Test
    void a_framework_that_was_agreed_to_is_kept_with_its_terms_browsed_and_deleted() {
        String kept = keep();

        assertThat(page(PAGE)).contains("Our ladder", "By the guild; licence: CC BY 4.0", "2 roles");
        assertThat(page(kept))
                .contains("Reviews &lt;others", "Programming, level 5.0, importance 4.5", "Grows two people")
                .contains("role?role=Engineering%2FSenior");
        assertThat(browser.submitTo(PAGE, kept + "/delete", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(browser.get(kept).statusCode()).isEqualTo(404);
    }

    @Test
    void a_role_is_aimed_at_as_the_occupation_chosen_and_the_gap_is_toward_it() {
        String kept = keep();
        String role = kept + "/role?role=Engineering%2FSenior";
        assertThat(page(role + "&query=software+developer")).contains("Software Developers");

        HttpResponse<String> none =
                browser.submitTo(role, kept + "/aim", Map.of("role", "Engineering/Senior", "code", "99-9999.99"));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("Say which occupation the role is one of");
        browser.submitTo(role, kept + "/aim", Map.of("role", "Engineering/Senior", "code", "15-1252.00"));

        assertThat(page("/destination")).contains("Engineering, Senior", "Our ladder (by the guild; CC BY 4.0)");
        assertThat(page("/destination/compare")).contains("Engineering, Senior");
        assertThat(page("/gap")).contains("ready for Engineering, Senior");
    }

    @Test
    void mistakes_name_line_and_field_and_nothing_is_kept() {
        HttpResponse<String> spoilt = browser.submitTo(
                PAGE, PAGE + "/keep", Map.of("fileName", "ladder.csv", "text", CSV.replace(",5,", ",9,")));

        assertThat(spoilt.statusCode()).isEqualTo(422);
        assertThat(spoilt.body()).contains("ladder.csv, line 2, column 6: '9': proficiency is a number from 0 to 7");
        assertThat(page(PAGE)).contains("Bring one").doesNotContain("Our ladder");
        assertThat(browser.submit(PAGE, Map.of()).body()).contains("Choose the file of your framework.");
    }

    @Test
    void somebody_elses_framework_and_an_unknown_role_are_missing() {
        String kept = keep();
        Browser eve = new Browser();
        signUp(eve);

        assertThat(eve.get(kept).statusCode()).isEqualTo(404);
        assertThat(eve.submitTo(PAGE, kept + "/delete", Map.of()).statusCode()).isEqualTo(404);
        assertThat(browser.get(kept + "/role?role=Nobody").statusCode()).isEqualTo(404);
        assertThat(browser.get(kept).statusCode()).isEqualTo(200);
    }

    private String keep() {
        return browser.submitTo(
                        PAGE,
                        PAGE + "/keep",
                        Map.of(
                                "fileName", "ladder.csv",
                                "text", CSV,
                                "name", "Our ladder",
                                "attribution", "the guild",
                                "licence", "CC BY 4.0"))
                .headers()
                .firstValue("Location")
                .map(location -> location.substring(location.indexOf(PAGE)))
                .orElseThrow();
    }

    private static void signUp(Browser visitor) {
        visitor.submit(
                "/sign-up",
                Map.of("name", "Ada", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));
    }

    private String page(String path) {
        HttpResponse<String> response = browser.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }
}
