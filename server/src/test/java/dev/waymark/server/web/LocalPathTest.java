package dev.waymark.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalPathTest {
    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/plan/limits, /plan/limits",
        "//evil.example, /",
        "https://evil.example/, /",
        "/\\evil.example, /",
        "'/a\r\nSet-Cookie: x', /",
        "plan, /"
    })
    void only_a_path_of_this_site_is_followed(String typed, String followed) {
        assertThat(LocalPath.orHome(typed)).isEqualTo(followed);
    }
}
