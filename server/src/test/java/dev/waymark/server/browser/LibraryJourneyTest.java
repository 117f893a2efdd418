package dev.waymark.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a messy list of courses to a plan that has one of them in it. */
class LibraryJourneyTest {
    /** Headers nobody could guess, a price without a currency, and rows that lack something. */
    private static final String MESSY = """
            Interne Liste 2027;;;;
            X;Was;Wie viel;Kostet;Bemerkung
            7;Programming in Python for analysts;40 Std;120;laufend
            8;Something nobody knows;;;
            """;

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void a_messy_list_is_mapped_kept_and_planned_with_at_a_desk_and_on_a_phone_in_the_dark() {
        walk(View.DESK_LIGHT, List.of(View.DESK_LIGHT, View.PHONE_DARK), true);
    }

    @Test
    void the_same_can_be_kept_without_scripts() {
        walk(View.WITHOUT_SCRIPTS, List.of(), false);
    }

    private static void walk(View view, List<View> screens, boolean planToo) {
        String email = RunningWaymark.freshEmail();
        prepare(email);
        try (BrowserContext context = chromium.browser().newContext(view.options())) {
            Page page = context.newPage();
            page.setDefaultTimeout(60_000);
            Stops stops = new Stops(page, view, screens, "library-");
            String address = RunningWaymark.address();
            page.navigate(address + "/sign-in");
            page.getByLabel("Email").fill(email);
            page.getByLabel("Password").fill(RunningWaymark.PASSWORD);
            page.locator("main button:not([name])").click();

            page.navigate(address + "/plan/limits");
            page.locator("main a[href='/library']").click();
            heading(page, "Ways to learn");
            stops.look("library");
            page.locator("a[href='/library/import']").click();
            stops.look("import");
            page.locator("#file")
                    .setInputFiles(
                            new FilePayload("interne-liste.csv", "text/csv", MESSY.getBytes(StandardCharsets.UTF_8)));
            press(page, "Read it");
            heading(page, "Check what we read");
            assertThat(page.locator(".page-head")).containsText("No course could be read yet.");
            stops.look("preview-unmapped");
            hold(page, 1, "title");
            hold(page, 2, "hours");
            hold(page, 3, "cost");
            hold(page, 4, "starts");
            page.locator("#currency").selectOption("EUR");
            press(page, "Read it again");
            assertThat(page.locator(".page-head")).containsText("One course can be planned, 1 needs something first.");
            assertThat(page.locator("main")).containsText("40 h · 120.00 EUR");
            stops.look("preview");
            press(page, "Keep these courses");
            heading(page, "interne liste");
            stops.look("catalogue");

            page.getByText("Complete it").first().click();
            heading(page, "Something nobody knows");
            press(page, "Keep it");
            assertThat(page.locator("#errors")).containsText("Say what it is for");
            stops.look("complete-errors");
            page.locator("#element1").selectOption("2.A.1.d");
            page.locator("#least").fill("3");
            page.locator("#most").fill("3");
            page.locator("#cost").fill("0");
            press(page, "Keep it");
            heading(page, "Your own");
            stops.look("mine");

            if (planToo) {
                plan(page, stops, address);
            }
            assertThat(stops.faults()).isEmpty();
        }
    }

    /** What an employer pays for is in the plan, on their money. */
    private static void plan(Page page, Stops stops, String address) {
        page.navigate(address + "/plan/limits");
        page.getByText("Where the money comes from").click();
        page.locator("#funds").fill("Employer = 150, course");
        page.locator("#hours").fill("6");
        page.locator("#by").fill(LocalDate.now().plusMonths(18).toString());
        page.locator("#budget").fill("150");
        stops.look("limits");
        page.locator("main form .button.large").click();
        page.waitForURL("**/plan");
        page.navigate(address + "/plan/limits");
        assertThat(page.locator("#funds")).hasValue("Employer = 150, course");
    }

    private static void prepare(String email) {
        Browser browser = new Browser();
        browser.submit("/sign-up", Map.of("name", "Ada", "email", email, "password", RunningWaymark.PASSWORD));
        browser.submitTo(
                "/me/experience",
                "/me/experience/positions",
                Map.of("title", "Staff nurse", "employer", "City Hospital", "from", "2014-03"));
        browser.submitTo("/destination", "/destination/target", Map.of("code", "15-2051.00"));
    }

    private static void hold(Page page, int column, String field) {
        page.locator("#column" + column).selectOption(field);
    }

    private static void press(Page page, String button) {
        page.locator("main button", new Page.LocatorOptions().setHasText(button))
                .first()
                .click();
    }

    private static void heading(Page page, String text) {
        Locator heading = page.locator("h1");
        assertThat(heading).hasText(text);
    }
}
