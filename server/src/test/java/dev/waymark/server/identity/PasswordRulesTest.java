package dev.waymark.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final EmailAddress ADA = new EmailAddress("ada.lovelace@analytical.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lanterns over quiet harbours",
                "correct horse battery staple",
                "ничего-не-забыто-здесь",
                "鉛筆と消しゴムを買いに行く日曜日の朝",
                "k7#Vw!9zQp@2mXr$",
                "my cat naps on old maps"
            })
    void a_phrase_of_ones_own_is_taken_whatever_its_characters(String password) {
        assertThat(PasswordRules.complaint(password, ADA, "Ada Lovelace")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password123456789!",
                "qwertyuiopasdfgh",
                "123456789012345678",
                "aaaaaaaaaaaaaaaaaaaa",
                "abababababababababab",
                "waymark waymark waymark",
                "AdaLovelace1815!!",
                "analytical.example.2026",
                "letmeinletmeinplease"
            })
    void what_guessers_try_first_is_refused(String password) {
        assertThat(PasswordRules.complaint(password, ADA, "Ada Lovelace"))
                .hasValueSatisfying(c -> assertThat(c).contains("easily guessed"));
    }

    @Test
    void length_is_counted_in_characters_a_person_would_count() {
        assertThat(PasswordRules.complaint("fourteen chars", ADA, "Ada"))
                .contains(
                        "Use at least 15 characters; this has 14. A few words that only you would put together do well.");
        assertThat(PasswordRules.complaint("🌲🏔️⛵🌙🔥 campfire", ADA, "Ada").orElse(""))
                .doesNotContain("at most");
        assertThat(PasswordRules.complaint("lanterns ".repeat(14) + "xy", ADA, "Ada"))
                .isEmpty();
        assertThat(PasswordRules.complaint("lanterns ".repeat(14) + "xyz", ADA, "Ada"))
                .contains("Use at most 128 characters; this has 129.");
    }

    @Test
    void the_same_letters_from_another_keyboard_are_the_same_password() {
        assertThat(PasswordRules.normalised("cafe\u0301 au lait ce matin"))
                .isEqualTo(PasswordRules.normalised("caf\u00e9 au lait ce matin"));
    }
}
