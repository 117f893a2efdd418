package dev.waymark.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** How a person looks at Waymark. */
enum View {
    DESK_LIGHT(1280, 900, ColorScheme.LIGHT, true),
    DESK_DARK(1280, 900, ColorScheme.DARK, true),
    PHONE_LIGHT(390, 844, ColorScheme.LIGHT, true),
    PHONE_DARK(390, 844, ColorScheme.DARK, true),
    WITHOUT_SCRIPTS(1280, 900, ColorScheme.LIGHT, false);

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

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(colours)
                .setJavaScriptEnabled(scripts)
                .setLocale("en-GB");
    }
}
