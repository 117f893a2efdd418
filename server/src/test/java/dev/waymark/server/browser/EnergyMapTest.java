package dev.waymark.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dev.waymark.server.testing.RunningWaymark;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An activity is moved over the map by hand and by keys, and is still there after the page is loaded again. */
class EnergyMapTest {
    private static final String MAP = "/me/energy";

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
    void an_activity_is_dragged_steered_and_kept() {
        try (BrowserContext context = chromium.browser().newContext(View.PHONE_LIGHT.options())) {
            Page page = signedUp(context);
            Locator dot = page.locator("#dot-0");
            Locator where = page.locator("[data-part=where-0]");

            dragTo(page, dot, 1, 0);
            assertThat(where).hasText("excel, love it");
            assertThat(page.locator("[data-part=advice]")).containsText("You excel and love it: Writing reports");
            page.reload();
            assertThat(where).hasText("excel, love it");

            dot.focus();
            page.keyboard().press("ArrowLeft");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("[data-said]")).hasText("Writing reports: do very well, like it");
            assertThat(where).hasText("do very well, like it");
            page.reload();
            assertThat(where).hasText("do very well, like it");
            Assertions.assertThat(Accessibility.violations(page, View.PHONE_LIGHT))
                    .isEmpty();
        }
    }

    @Test
    void what_another_window_took_away_is_said_instead_of_moved() {
        try (BrowserContext context = chromium.browser().newContext(View.DESK_LIGHT.options())) {
            Page page = signedUp(context);
            Page other = context.newPage();
            other.navigate(RunningWaymark.address() + MAP);
            other.locator("summary").first().click();
            other.locator("form[action$=remove] button").click();
            assertThat(other.getByText("Nothing yet.")).isVisible();

            dragTo(page, page.locator("#dot-0"), 0, 1);
            assertThat(page.getByText("Nothing yet.")).isVisible();
        }
    }

    private static Page signedUp(BrowserContext context) {
        Page page = context.newPage();
        new Wayfarer(context, RunningWaymark.address(), View.DESK_LIGHT, List.of())
                .startAs(RunningWaymark.freshEmail());
        page.navigate(RunningWaymark.address() + MAP);
        page.getByLabel("Something you do").fill("Writing reports");
        page.locator("button:has-text('Put it on the map')").click();
        assertThat(page.locator("#dot-0")).isVisible();
        // Said by the script, once it listens.
        assertThat(page.locator("[data-said]")).not().isEmpty();
        return page;
    }

    /** To a corner of the map, given in shares of its width and height. */
    private static void dragTo(Page page, Locator dot, double right, double below) {
        page.locator("svg.energy").scrollIntoViewIfNeeded();
        BoundingBox from = dot.locator(".face").boundingBox();
        BoundingBox map = page.locator("svg.energy").boundingBox();
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(map.x + map.width / 2, map.y + map.height / 2);
        page.mouse().move(map.x + right * map.width, map.y + below * map.height);
        page.mouse().up();
    }
}
