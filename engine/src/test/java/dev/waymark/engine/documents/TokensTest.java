package dev.waymark.engine.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");
    private static final List<String> TEXT = List.of("ink", "soft", "pine", "mark-ink", "sky", "gold", "danger");
    private static final List<String> FILLS = List.of("pine", "mark-ink", "sky", "gold", "danger");

    @Test
    void text_colours_reach_double_a_contrast_on_paper_card_and_their_tint_in_both_palettes() throws IOException {
        for (Map<String, String> palette : palettes()) {
            for (String text : TEXT) {
                assertThat(contrast(palette, text, "paper"))
                        .as(text + " on paper")
                        .isGreaterThanOrEqualTo(4.5);
                assertThat(contrast(palette, text, "card"))
                        .as(text + " on card")
                        .isGreaterThanOrEqualTo(4.5);
            }
            for (String fill : FILLS) {
                String tint = fill.equals("mark-ink") ? "mark-soft" : fill + "-soft";
                assertThat(contrast(palette, fill, tint))
                        .as(fill + " on its tint")
                        .isGreaterThanOrEqualTo(4.5);
                assertThat(contrast(palette, "ink", tint)).as("ink on " + tint).isGreaterThanOrEqualTo(4.5);
                assertThat(contrast(palette, "on-colour", fill))
                        .as("text on " + fill)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @Test
    void marks_and_edges_of_controls_reach_three_to_one() throws IOException {
        for (Map<String, String> palette : palettes()) {
            for (String mark : List.of("mark", "edge", "pine")) {
                assertThat(contrast(palette, mark, "paper")).as(mark).isGreaterThanOrEqualTo(3);
                assertThat(contrast(palette, mark, "card")).as(mark).isGreaterThanOrEqualTo(3);
            }
        }
    }

    /** Light, then dark on top of light. */
    private static List<Map<String, String>> palettes() throws IOException {
        String[] css = text("tokens.css").split("@media", 2);
        Map<String, String> light = colours(css[0]);
        Map<String, String> dark = new LinkedHashMap<>(light);
        dark.putAll(colours(css[1]));
        assertThat(light).hasSizeGreaterThan(15);
        assertThat(dark.keySet())
                .as("dark redefines every colour")
                .isEqualTo(colours(css[1]).keySet());
        return List.of(light, dark);
    }

    private static Map<String, String> colours(String css) {
        Map<String, String> colours = new LinkedHashMap<>();
        Matcher matcher = COLOUR.matcher(css);
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    private static double contrast(Map<String, String> palette, String one, String other) {
        double a = luminance(palette.get(one));
        double b = luminance(palette.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double channel = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = TokensTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
