package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnActivitiesPageTest {
    private static final String MINE = "/library/mine";

    private final Browser browser = new Browser();

    @BeforeEach
    void signUp() {
        signUp(browser);
    }

    private static void signUp(Browser who) {
        who.submit(
                "/sign-up",
                Map.of("name", "Ada", "email", RunningWaymark.freshEmail(), "password", RunningWaymark.PASSWORD));
    }

    private static Map<String, String> course(String... changes) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "title", "Evening course in statistics",
                "kind", "COURSE",
                "element1", "2.C.4.a",
                "from", "2",
                "to", "4,5",
                "least", "40",
                "most", "40",
                "weeklyLeast", "2",
                "weeklyMost", "4",
                "cost", "380"));
        fields.put("currency", "EUR");
        fields.put("version", "0");
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return fields;
    }

    private HttpResponse<String> keep(Map<String, String> fields) {
        return browser.submitTo(MINE + "/new", MINE, fields);
    }

    private String page(String path) {
        return browser.get(path).body();
    }

    @Test
    void what_is_written_down_is_listed_changed_and_deleted() {
        assertThat(page(MINE)).contains("Nothing of your own yet");
        assertThat(keep(course("runs", "2027-03-01 to 2027-05-07\n2027-09-06")).statusCode())
                .isEqualTo(302);

        assertThat(page(MINE))
                .contains(
                        "Evening course in statistics",
                        "40 h in all, 2–4 a week · 380.00 EUR",
                        "For Mathematics (knowledge)",
                        "Estimated: from level 2, 40 h may bring some",
                        "Held 2027-03-01 to 2027-05-07, 2027-09-06.");
        String form = page(MINE + "/my-evening-course-in-statistics");
        assertThat(form).contains("value=\"4.5\"", "name=\"version\" value=\"1\"");

        assertThat(keep(course("id", "my-evening-course-in-statistics", "version", "1", "title", "Day course"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(page(MINE)).contains("Day course").doesNotContain("Evening course");

        browser.submitTo(MINE, MINE + "/my-evening-course-in-statistics/delete", Map.of());
        assertThat(page(MINE)).contains("Nothing of your own yet");
    }

    @Test
    void a_change_that_began_before_another_is_a_conflict() {
        keep(course());
        keep(course("id", "my-evening-course-in-statistics", "version", "1"));

        HttpResponse<String> late = keep(course("id", "my-evening-course-in-statistics", "version", "1"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(keep(course("id", "my-evening-course-in-statistics", "version", "0"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void two_of_one_name_have_ids_of_their_own() {
        keep(course());
        keep(course());

        assertThat(browser.get(MINE + "/my-evening-course-in-statistics-2").statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_is_missing_or_makes_no_sense_is_said_beside_its_field() {
        String answer = keep(course(
                        "title",
                        "",
                        "element1",
                        "",
                        "from",
                        "5",
                        "to",
                        "3",
                        "least",
                        "none",
                        "cost",
                        "lots",
                        "link",
                        "javascript:alert(1)",
                        "runs",
                        "soon"))
                .body();

        assertThat(answer)
                .contains(
                        "Give it a short name.",
                        "Say what it is for",
                        "The level it leads to is above the one it starts from.",
                        "Say a number of hours from 1 to 10,000.",
                        "Say what it costs in digits; 0 if it is free.",
                        "Write a web address",
                        "“soon” is no date or two of them.");
        assertThat(page(MINE)).contains("Nothing of your own yet");
    }

    @Test
    void it_cannot_come_after_what_is_not_there_or_after_itself() {
        assertThat(keep(course("after", "no-such-thing")).body())
                .contains("There is no activity “no-such-thing” for it to come after.");
        keep(course());
        assertThat(keep(course(
                                "id",
                                "my-evening-course-in-statistics",
                                "version",
                                "1",
                                "after",
                                "my-evening-course-in-statistics"))
                        .body())
                .contains("It cannot come after what itself comes after it.");
    }

    @Test
    void an_activity_that_waymark_brings_is_made_ones_own_under_its_id() {
        String form = page(MINE + "/new?like=brief-a-chapter-a-week");
        assertThat(form)
                .contains("Turn a hard book into one-page briefs", "name=\"id\" value=\"brief-a-chapter-a-week\"");

        keep(course("id", "brief-a-chapter-a-week", "title", "My hard book"));

        assertThat(page("/library?text=hard+book")).contains("My hard book").doesNotContain("Turn a hard book");
        assertThat(browser.get(MINE + "/new?like=no-such").statusCode()).isEqualTo(404);
        assertThat(keep(course("id", "made-up-by-hand")).statusCode()).isEqualTo(404);
    }

    @Test
    void it_is_nobody_elses() {
        keep(course());
        Browser eve = new Browser();
        signUp(eve);

        assertThat(eve.get(MINE + "/my-evening-course-in-statistics").statusCode())
                .isEqualTo(404);
        assertThat(eve.get(MINE).body()).contains("Nothing of your own yet");
        assertThat(eve.submitTo(MINE + "/new", MINE + "/my-evening-course-in-statistics/delete", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_library_is_searched_by_words_element_kind_cost_form_and_whose_it_is() {
        keep(course("format", "IN_PERSON", "cost", "0"));

        String mine = page("/library?shelf=OWN");
        assertThat(mine).contains("One activity", "Evening course in statistics", "your own", "in person");
        assertThat(page("/library?element=2.C.4.a&kind=COURSE&cost=free&format=IN_PERSON&text=statistics"))
                .contains("One activity");
        assertThat(page("/library?shelf=OWN&cost=paid")).contains("Nothing fits all of that");
        assertThat(page("/library?page=2")).contains("page 2 of", "generic, from Waymark");
        assertThat(browser.get("/library?page=-1&kind=%3Cscript%3E").statusCode())
                .isEqualTo(200);
    }
}
