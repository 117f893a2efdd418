package dev.waymark.engine.skill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {
    @ParameterizedTest
    @CsvSource({
        "coding, code",
        "coded, codes",
        "managed, managing",
        "taught, teaching",
        "planned, plan",
        "sold, selling",
        "organised, organize",
        "carried, carry",
        "counselling, counseling",
        "analysing, analysed",
        "speeds, speed",
    })
    void inflected_forms_share_a_stem(String one, String other) {
        assertThat(Stem.inflected(one)).isEqualTo(Stem.inflected(other));
    }

    @ParameterizedTest
    @CsvSource({"acting, active", "news, newt", "string, strong", "caring, car"})
    void different_words_do_not(String one, String other) {
        assertThat(Stem.inflected(one)).isNotEqualTo(Stem.inflected(other));
    }
}
