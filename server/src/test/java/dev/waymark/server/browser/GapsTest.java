package dev.waymark.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import dev.waymark.server.testing.Browser;
import dev.waymark.server.testing.RunningWaymark;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several gaps side by side, as one sees them. */
class GapsTest {
    private static final List<String> OTHERS = List.of("11-9111.00", "29-9021.00", "15-2051.00");

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
    void several_read_well_at_a_desk_and_on_a_phone_light_and_dark_and_on_paper() {
        String email = aNurseWithFourTargets();
        try (BrowserContext context = chromium.browser().newContext(View.DESK_LIGHT.options())) {
            Page page = context.newPage();
            signIn(page, email);
            Stops stops = new Stops(page, View.DESK_LIGHT, View.SCREENS, "gaps-");
            page.navigate(RunningWaymark.address() + "/gap/several");
            stops.look("several");
            assertThat(stops.faults()).isEmpty();

            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(720, 1000);
            assertThat(page.locator("main form")).isHidden();
            assertThat(page.locator("thead tr").first().boundingBox().height).isLessThan(100);
            assertThat((boolean) page.evaluate(
                            "document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                    .isFalse();
        }
    }

    @Test
    void which_to_look_at_is_chosen_without_scripts_and_a_rows_reasons_open() {
        String email = aNurseWithFourTargets();
        try (BrowserContext context = chromium.browser().newContext(View.WITHOUT_SCRIPTS.options())) {
            Page page = context.newPage();
            signIn(page, email);
            page.navigate(RunningWaymark.address() + "/gap");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Look at several targets at once"))
                    .click();
            assertThat(page.locator("h1")).hasText("Your gap toward four targets");
            page.getByLabel("Data Scientists").uncheck();
            page.getByLabel("Health Information Technologists").uncheck();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show these"))
                    .click();
            assertThat(page.locator("h1")).hasText("Your gap toward two targets");
            assertThat(page.getByLabel("Data Scientists")).not().isChecked();

            Locator heaviest = page.locator("section:has-text('Closing these helps everywhere') tbody tr")
                    .first();
            heaviest.locator("summary").click();
            assertThat(heaviest.locator(".explanation")).containsText("Health Informatics Specialists: Level");
        }
    }

    private static String aNurseWithFourTargets() {
        String email = RunningWaymark.freshEmail();
        Browser browser = new Browser();
        browser.submit("/sign-up", Map.of("name", "Nadia Okafor", "email", email, "password", RunningWaymark.PASSWORD));
        browser.submitTo(
                "/me/experience", "/me/experience/positions", Map.of("title", "Staff nurse", "from", "2016-03"));
        browser.submitTo("/destination", "/destination/target", Map.of("code", "15-1211.01"));
        for (String code : OTHERS) {
            String path = "/destination/explore/" + code;
            browser.submitTo(path, path + "/save", Map.of("grade", "experienced"));
        }
        return email;
    }

    private static void signIn(Page page, String email) {
        page.navigate(RunningWaymark.address() + "/sign-in");
        page.getByLabel("Email").fill(email);
        page.getByLabel("Password").fill(RunningWaymark.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .first()
                .click();
    }
}
