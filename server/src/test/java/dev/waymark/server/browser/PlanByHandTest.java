package dev.waymark.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dev.waymark.server.testing.Planner;
import dev.waymark.server.testing.RunningWaymark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A plan changed by keys, by hand and by form: the difference is shown, followed, compared and gone back from. */
class PlanByHandTest {
    private static final double SLOW = 90_000;

    private final List<String> faults = new ArrayList<>();

    @Test
    void a_plan_is_moved_followed_compared_and_gone_back_to() {
        Planner planner = Planner.newcomer();
        String first = planner.first().plan().activities().getFirst().activity().id();
        try (Chromium chromium = new Chromium();
                BrowserContext context = chromium.browser().newContext(View.DESK_LIGHT.options())) {
            Page page = context.newPage();
            signIn(page, planner);

            // By keys: three weeks on, told at once, and planned there.
            open(page, "/plan/timeline");
            Locator bar = page.locator(".picture-wide [data-activity='" + first + "']");
            bar.focus();
            for (int week = 0; week < 3; week++) {
                page.keyboard().press("ArrowRight");
            }
            assertThat(page.locator("[data-said]")).containsText(Pattern.compile(": it fits|As the rest stands"));
            look(page, "timeline, moved");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("What would change", slow());
            look(page, "difference");
            button(page, "Follow this plan").click();
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("You follow plan 2 now");
            look(page, "plan");

            // By hand: dropped and discarded.
            open(page, "/plan/timeline");
            drag(page, page.locator(".picture-wide [data-activity='" + first + "']"), 60);
            assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("What would change", slow());
            button(page, "Leave it as it was").click();
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Nothing was changed");

            // By form, on a phone.
            View.PHONE_LIGHT.of(page);
            open(page, "/plan/activities/" + first);
            look(page, "activity", View.PHONE_LIGHT);
            button(page, "Leave it out").click();
            assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("What would change", slow());
            button(page, "Leave it as it was").click();
            for (String path : List.of("/plan/weeks", "/plan/money", "/plan/goals", "/plan/add?q=book")) {
                open(page, path);
                look(page, path, View.PHONE_LIGHT);
            }
            View.DESK_LIGHT.of(page);

            open(page, "/plan/versions");
            look(page, "versions");
            button(page, "Compare").click();
            assertThat(page.getByText("What moves, comes and goes")).isVisible();
            look(page, "compare");
            open(page, "/plan/versions");
            button(page, "Go back to plan 1").click();
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Back to plan 1");
        }
        Assertions.assertThat(faults).isEmpty();
    }

    private static HasTextOptions slow() {
        return new HasTextOptions().setTimeout(SLOW);
    }

    private static void signIn(Page page, Planner planner) {
        open(page, "/sign-in");
        page.fill("#email", planner.email());
        page.fill("#password", RunningWaymark.PASSWORD);
        page.click("main button:not([name])");
        assertThat(page.getByText("Sign out")).isAttached();
    }

    private static void open(Page page, String path) {
        page.navigate(RunningWaymark.address() + path);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void drag(Page page, Locator bar, double across) {
        BoundingBox box = bar.locator("rect").first().boundingBox();
        double y = box.y + box.height / 2;
        page.mouse().move(box.x + 3, y);
        page.mouse().down();
        page.mouse().move(box.x + 3 + across / 2, y);
        page.mouse().move(box.x + 3 + across, y);
        page.mouse().up();
    }

    private void look(Page page, String where) {
        look(page, where, View.DESK_LIGHT);
    }

    private void look(Page page, String where, View view) {
        page.waitForLoadState();
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            faults.add(where + ": wider than the window");
        }
        Accessibility.violations(page, view).forEach(violation -> faults.add(where + ": " + violation));
    }
}
