package dev.waymark.engine.destination.advert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortLinesTest {
    @Test
    void a_long_line_is_broken_after_a_sentence_or_between_words_and_nothing_moves() {
        String text = "We need Python. ".repeat(100);

        String lines = ShortLines.of(text);

        assertThat(lines).hasSameSizeAs(text);
        assertThat(lines.replace('\n', ' ')).isEqualTo(text);
        assertThat(lines.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(602));
        assertThat(lines.lines().limit(2)).allSatisfy(line -> assertThat(line).endsWith("."));
        assertThat(ShortLines.of("x".repeat(2_000)).lines()).hasSizeGreaterThan(2);
    }

    @Test
    void windows_line_ends_keep_every_place() {
        assertThat(ShortLines.of("a\r\nb\rc")).isEqualTo("a \nb\nc");
    }

    @Test
    void a_sentence_that_begins_like_a_heading_is_read() {
        AdvertsReading reading = AdvertCollectionTest.READ.read(
                List.of(
                        new Advert(
                                "advert",
                                "Clerk\nRequirements:\nMinimum two years of experience\nIt would be great if you also have\nPython skills in SQL")),
                List.of());

        assertThat(reading.requirements())
                .extracting(r -> r.firmness() + " " + r.asked().label())
                .contains("REQUIRED 2 years of experience", "NICE Python");
    }
}
