package dev.waymark.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.learning.JoinLibrary;
import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoursesPageTest {
    private static final String PAGE = "/library/import";
    private static final String CSV = """
            Nr;Kursname;Dauer;Preis;Termin
            A1;Statistics <b>for all</b>;40h;380;03/04/2027
            B2;Public speaking;16h;free;any time
            C3;Mysterious evening;;;
            """;

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

    private static Map<String, String> form(String text, String... changes) {
        Map<String, String> fields =
                new TreeMap<>(Map.of("fileName", "courses.csv", "text", text, "name", "Our courses"));
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return fields;
    }

    private String keep(String text, String... changes) {
        HttpResponse<String> kept = browser.submitTo(PAGE, PAGE + "/keep", form(text, changes));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(302);
        String location = kept.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/library"));
    }

    private String page(String path) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void a_file_is_shown_with_its_columns_and_questions_and_nothing_is_kept() {
        String preview = browser.submitFile(PAGE, PAGE, "file", "Unsere_Kurse-2027.csv", CSV)
                .body();

        assertThat(preview)
                .contains(
                        "One course can be planned, 2 need something first.",
                        "value=\"Unsere Kurse 2027\"",
                        "Some prices have no currency (row 2: 380).",
                        "Some dates have two meanings (row 2: 03/04/2027).",
                        "Statistics &lt;b>for all",
                        "needs what it teaches, its hours, its price")
                .containsPattern("(?s)name=\"columns\"[^>]*>.*?value=\"title\" selected>");
        assertThat(page(PAGE)).contains("Bring one").doesNotContain("Unsere Kurse");
    }

    @Test
    void what_only_the_person_can_say_completes_courses() {
        String preview = browser.submitTo(
                        PAGE, PAGE + "/again", form(CSV, "currency", "EUR", "dates", "DAY_FIRST", "free", "yes"))
                .body();

        assertThat(preview)
                .contains("2 courses can be planned, 1 needs something first.", "380.00 EUR", "2027-04-03")
                .doesNotContain("Some prices have no currency");
    }

    @Test
    void a_column_put_right_is_read_as_told() {
        String odd = "A;B;C\nStatistics;40h;free\n";
        assertThat(browser.submitTo(PAGE, PAGE + "/again", form(odd)).body())
                .contains("No course could be read yet.", "none of them is known to hold");

        // A browser sends a field for every column; here they go in the address.
        String told = browser.submitTo(PAGE, PAGE + "/again?columns=title&columns=hours&columns=cost", form(odd))
                .body();
        assertThat(told).contains("One course can be planned.", "40 h · free");
    }

    @Test
    void what_was_agreed_to_is_kept_listed_completed_by_hand_and_planned_with() {
        String kept = keep(CSV, "currency", "EUR", "dates", "DAY_FIRST");

        assertThat(page(kept)).contains("Our courses", "3 courses.", "Complete it", "needs what it teaches");
        assertThat(page(PAGE)).contains("3 courses, 2 can be planned");
        assertThat(page("/library?shelf=CATALOGUE")).contains("2 activities", "from Our courses");
        String form = page("/library/mine/new?like=course-c3");
        assertThat(form).contains("value=\"Mysterious evening\"", "name=\"id\" value=\"course-c3\"");

        Map<String, String> completed = new TreeMap<>(Map.of(
                "id", "course-c3",
                "title", "Mysterious evening",
                "kind", "COURSE",
                "element1", "2.A.1.d",
                "from", "1",
                "to", "3",
                "least", "3",
                "most", "3"));
        completed.putAll(Map.of("version", "0", "weeklyLeast", "3", "weeklyMost", "3", "cost", "0", "currency", "EUR"));
        browser.submitTo("/library/mine/new", "/library/mine", completed);
        assertThat(page("/library?shelf=OWN")).contains("Mysterious evening");
        assertThat(page(kept))
                .contains("as you wrote it", "/library/mine/course-c3")
                .doesNotContain("Complete it");
    }

    @Test
    void a_newer_file_under_the_name_says_what_is_added_changed_and_gone() {
        String first = keep(CSV, "currency", "EUR", "dates", "DAY_FIRST");
        String newer = CSV.replace("Public speaking;16h", "Public speaking;20h")
                .replace("C3;Mysterious evening", "D4;Writing reports");

        String preview = browser.submitTo(
                        PAGE,
                        PAGE + "/again",
                        form(newer, "name", "our courses", "currency", "EUR", "dates", "DAY_FIRST"))
                .body();
        assertThat(preview).contains("Against the one you keep: 1 added, 1 changed, 1 gone.");

        assertThat(keep(newer, "currency", "EUR", "dates", "DAY_FIRST")).isEqualTo(first);
        assertThat(page(first)).contains("Writing reports", "20 h").doesNotContain("Mysterious");
    }

    @Test
    void what_cannot_be_read_or_kept_is_said_and_nothing_is_kept() {
        assertThat(browser.submit(PAGE, Map.of()).body()).contains("Choose a file, or paste the courses.");
        assertThat(browser.submit(PAGE, Map.of("pasted", "no table at all")).body())
                .contains("Pasted courses has no row with names of columns");
        assertThat(browser.submitTo(PAGE, PAGE + "/keep", form(CSV, "name", " "))
                        .body())
                .contains("Give the catalogue a name");
        assertThat(browser.submitTo(PAGE, PAGE + "/keep", form("A;B\nx;y\n")).body())
                .contains("There is no course in it to keep.");
        assertThat(page(PAGE)).contains("Bring one");
    }

    @Test
    void it_is_deleted_and_it_is_nobody_elses() {
        String kept = keep(CSV);
        Browser eve = new Browser();
        signUp(eve);

        assertThat(eve.get(kept).statusCode()).isEqualTo(404);
        assertThat(eve.submitTo(PAGE, kept + "/delete", Map.of()).statusCode()).isEqualTo(404);
        assertThat(eve.get("/library/mine/new?like=course-c3").statusCode()).isEqualTo(404);
        assertThat(eve.get("/library?shelf=CATALOGUE").body()).contains("Nothing fits all of that");
        assertThat(browser.submitTo(PAGE, kept + "/delete", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(browser.get(kept).statusCode()).isEqualTo(404);
    }

    @Test
    void who_brought_nothing_plans_with_what_waymark_brings() {
        OrganisationId nobody = new OrganisationId(java.util.UUID.randomUUID());
        assertThat(RunningWaymark.bean(JoinLibrary.class).of(nobody).name()).isEqualTo("Waymark starter library");
    }
}
