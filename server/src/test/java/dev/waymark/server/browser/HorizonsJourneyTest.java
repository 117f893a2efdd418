package dev.waymark.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.waymark.server.testing.RunningWaymark;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a role framework to a target, and from a vague wish to a goal with a first step. */
class HorizonsJourneyTest {
    private static final String LADDER = """
            framework: Our ladder
            attribution: The care data guild
            licence: CC BY 4.0
            tracks:
              - track: Data analyst
                levels:
                  - level: Junior
                    expectations:
                      - competency: Reporting
                        expectation: Keeps a report others built up to date.
                      - competency: Code review
                        expectation: Has their own work reviewed.
                        element: Programming
                        proficiency: 2
                  - level: Senior
                    expectations:
                      - competency: Reporting
                        expectation: Decides what is reported, and takes reports away.
                      - competency: Code review
                        expectation: Reviews others' work, kindly.
                        element: Programming
                        proficiency: 5
                        importance: 4.5
                      - competency: Speaking with wards
                        expectation: Ward managers ask for them by name.
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
    void a_role_of_a_framework_becomes_the_target_and_a_wish_a_goal_at_a_desk_and_on_a_phone_in_the_dark() {
        walk(View.DESK_LIGHT, List.of(View.DESK_LIGHT, View.PHONE_DARK));
    }

    @Test
    void the_same_can_be_done_without_scripts() {
        walk(View.WITHOUT_SCRIPTS, List.of());
    }

    private static void walk(View view, List<View> screens) {
        try (BrowserContext context = chromium.browser().newContext(view.options())) {
            Page page = context.newPage();
            Stops stops = new Stops(page, view, screens, "horizons-");
            signUp(page);
            bringFramework(page, stops);
            sharpenGoal(page, stops);
            page.navigate(RunningWaymark.address() + "/destination/compare");
            stops.look("compare");
            assertThat(stops.faults()).isEmpty();
        }
    }

    private static void signUp(Page page) {
        page.navigate(RunningWaymark.address() + "/sign-up");
        page.getByLabel("Your name").fill("Nadia Okafor");
        page.getByLabel("Email").fill(RunningWaymark.freshEmail());
        page.getByLabel("Password").fill(RunningWaymark.PASSWORD);
        press(page, "Create my account");
    }

    private static void bringFramework(Page page, Stops stops) {
        page.navigate(RunningWaymark.address() + "/destination/frameworks");
        stops.look("frameworks");
        upload(page, LADDER.replace("proficiency: 5", "proficiency: 9"));
        assertThat(page.locator("#file-error")).containsText("'9': proficiency is a number from 0 to 7");
        upload(page, LADDER);
        assertThat(page.getByLabel("Licence")).hasValue("CC BY 4.0");
        stops.look("framework-preview");
        press(page, "Keep it");
        stops.look("framework");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Senior"))
                .first()
                .click();
        stops.look("role");
        press(page, "Aim at it");
        assertThat(page.locator("h1")).hasText("Data analyst, Senior");
        assertThat(page.getByText("by The care data guild; CC BY 4.0")).isVisible();
        page.navigate(RunningWaymark.address() + "/gap");
        assertThat(page.locator("h1")).containsText("ready for Data analyst, Senior");
        assertThat(page.locator("main")).containsText("Programming");
    }

    private static void sharpenGoal(Page page, Stops stops) {
        page.navigate(RunningWaymark.address() + "/destination/goals/1");
        page.getByLabel("Your goal").fill("Get better at reports");
        press(page, "Save");
        assertThat(page.getByText("“Get better” has no end")).isVisible();
        stops.look("goal");
        page.locator("[name=take][value=DATE]").check();
        page.getByLabel("Your goal").fill("I run the ward report every month");
        page.getByLabel("How you will know").fill("The ward report runs without me");
        press(page, "Save");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Specific enough to act on");
        page.getByLabel("When …").fill("the kettle is on");
        press(page, "Take this step");
        assertThat(page.getByText("When the kettle is on:")).isVisible();
        stops.look("goal-step");
        page.navigate(RunningWaymark.address() + "/destination");
        stops.look("destination");
        page.navigate(RunningWaymark.address() + "/today");
        stops.look("today");
        press(page, "Done");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("A small step taken");
    }

    private static void upload(Page page, String yaml) {
        page.getByLabel("The framework’s file")
                .setInputFiles(new FilePayload("ladder.yaml", "text/yaml", yaml.getBytes(StandardCharsets.UTF_8)));
        press(page, "Read it");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
