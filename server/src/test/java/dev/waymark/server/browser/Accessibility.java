package dev.waymark.server.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * Axe's rules for WCAG 2.2 AA, run in the page itself: its own builder opens a second page for each look, which takes
 * several times as long as the rules do.
 */
final class Accessibility {
    private static final Map<String, Object> ALL =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

    /** What can differ between light and dark. */
    private static final Map<String, Object> COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private static final String AXE = AxeBuilder.getAxeScript();
    private static final String RUN = """
            async rules => {
              const results = await axe.run(document, {runOnly: rules, resultTypes: ["violations"], preload: false});
              return results.violations.map(v => v.id + " " + v.nodes.slice(0, 3).map(n => n.html).join(" "));
            }""";

    private Accessibility() {}

    /** What breaks a rule, each with where. */
    static List<?> violations(Page page, View view) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        return (List<?>) page.evaluate(RUN, view.isDark() ? COLOURS : ALL);
    }
}
