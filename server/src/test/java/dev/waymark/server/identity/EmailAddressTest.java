package dev.waymark.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @Test
    void case_and_surrounding_space_make_no_difference() {
        assertThat(EmailAddress.read("  Ada.Lovelace@Example.ORG "))
                .contains(new EmailAddress("ada.lovelace@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.org",
                "ada@example",
                "a da@example.org",
                "ada@exa\nmple.org",
                "ada@@example.org"
            })
    void what_is_no_address_is_not_read_as_one(String text) {
        assertThat(EmailAddress.read(text)).isEmpty();
    }

    @Test
    void an_address_longer_than_mail_allows_is_none() {
        assertThat(EmailAddress.read("a".repeat(250) + "@example.org")).isEmpty();
    }
}
