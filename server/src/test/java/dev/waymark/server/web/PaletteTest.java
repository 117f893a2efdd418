package dev.waymark.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final String SHEET =
            ":root { color-scheme: light dark; --ink: black; }\n@media (prefers-color-scheme: dark) { :root { --ink: white; } }\n";
    private final Palette palette = new Palette(SHEET);

    @Test
    void follows_the_device_unless_told_otherwise() {
        assertThat(palette.sheet(Appearance.AUTO)).isEqualTo(SHEET);
    }

    @Test
    void light_has_no_dark_values() {
        assertThat(palette.sheet(Appearance.LIGHT))
                .contains("color-scheme: light;")
                .doesNotContain("white", "@media");
    }

    @Test
    void dark_has_the_dark_values_last_and_unconditionally() {
        assertThat(palette.sheet(Appearance.DARK))
                .contains("color-scheme: dark;")
                .endsWith(":root { --ink: white; } ")
                .doesNotContain("@media");
    }

    @Test
    void a_sheet_without_dark_values_is_refused() {
        assertThatThrownBy(() -> new Palette(":root {}")).hasMessageContaining("@media");
    }
}
