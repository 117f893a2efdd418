package dev.waymark.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Locale;

/** How a person looks at Waymark. */
enum View {
    DESK_LIGHT(1280, 900, ColorScheme.LIGHT, true),
    DESK_DARK(1280, 900, ColorScheme.DARK, true),
    PHONE_LIGHT(390, 844, ColorScheme.LIGHT, true),
    PHONE_DARK(390, 844, ColorScheme.DARK, true),
    WITHOUT_SCRIPTS(1280, 900, ColorScheme.LIGHT, false);

    /** Every way to see a page whose scripts run, the first a person's own. */
    static final List<View> SCREENS = List.of(DESK_LIGHT, DESK_DARK, PHONE_LIGHT, PHONE_DARK);

    private final int width;
    private final int height;
    private final ColorScheme colours;
    private final boolean scripts;

    View(int width, int height, ColorScheme colours, boolean scripts) {
        this.width = width;
        this.height = height;
        this.colours = colours;
        this.scripts = scripts;
    }

    boolean isDark() {
        return colours == ColorScheme.DARK;
    }

    boolean hasScripts() {
        return scripts;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same page seen this way: what is there, a person's answers too, stays as it is. */
    void of(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts)
                .setLocale("en-GB");
    }
}
