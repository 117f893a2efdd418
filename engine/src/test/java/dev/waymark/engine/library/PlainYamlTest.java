package dev.waymark.engine.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainYamlTest {
    static Iterable<String> shippedFiles() {
        return StarterLibrary.FILES;
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void reads_a_shipped_file_exactly_as_a_full_yaml_parser_does(String file) throws Exception {
        String text = Resources.text(file);

        var plain = PlainYaml.entries(text, "activities");

        assertThat(plain).hasSizeGreaterThan(3).isEqualTo(FullYaml.entries(file, text, "activities"));
    }
}
