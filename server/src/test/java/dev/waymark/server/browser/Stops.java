package dev.waymark.server.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The stops of a walk: at each the page's width, axe's rules for AA, and a screenshot if wanted, in every view asked for. */
final class Stops {
    /** Pictures for people to look at: they take as long as the tests themselves, so only who wants them gets them. */
    private static final boolean SCREENSHOTS = "1".equals(System.getenv("WAYMARK_SCREENSHOTS"));

    private final Page page;
    private final View own;
    private final List<View> screens;
    private final String walk;
    private final List<String> faults = new ArrayList<>();
    private int count;

    /**
     * @param own the view the walker has
     * @param screens in which every stop is looked at; none without scripts
     * @param walk what the names of its pictures begin with
     */
    Stops(Page page, View own, List<View> screens, String walk) {
        this.page = page;
        this.own = own;
        this.screens = List.copyOf(screens);
        this.walk = walk;
    }

    void look(String name) {
        count++;
        page.waitForLoadState();
        for (View screen : screens) {
            screen.of(page);
            check(name, screen);
        }
        own.of(page);
    }

    private void check(String name, View screen) {
        if (SCREENSHOTS) {
            String file = "%s%02d-%s.png".formatted(walk, count, name);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setCaret(ScreenshotCaret.INITIAL)
                    .setPath(Path.of("target", "screenshots", screen.label(), file)));
        }
        String where = name + " (" + screen.label() + "): ";
        boolean overflows =
                (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (overflows) {
            faults.add(where + "the page is wider than the window");
        }
        Accessibility.violations(page, screen).forEach(violation -> faults.add(where + violation));
    }

    /** What is wrong with a page, said by who walks. */
    void fault(String fault) {
        faults.add(fault);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }
}
