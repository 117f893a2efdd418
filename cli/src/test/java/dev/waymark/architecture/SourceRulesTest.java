package dev.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is held about the text of the sources, where the compiled classes do not show it. */
class SourceRulesTest {
    private static final int LONGEST_FILE = 400;

    @TempDir
    Path canary;

    @Test
    void no_file_is_longer_than_400_lines() throws IOException {
        assertThat(sources(repository(), SourceRulesTest::isTooLong)).isEmpty();
    }

    @Test
    void a_file_of_401_lines_breaks_the_rule() throws IOException {
        plant("Long.java", String.join("\n", Collections.nCopies(LONGEST_FILE + 1, "//")));

        assertThat(sources(canary, SourceRulesTest::isTooLong)).hasSize(1);
    }

    @Test
    void nine_files_in_ten_are_under_180_lines() throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (Path file : sources(repository(), file -> true)) {
            lengths.add(lines(file).size());
        }
        Collections.sort(lengths);

        assertThat(lengths.get(lengths.size() * 9 / 10)).isLessThan(180);
    }

    @Test
    void nothing_is_left_unfinished_in_the_code() throws IOException {
        assertThat(sources(repository(), SourceRulesTest::isUnfinished)).isEmpty();
    }

    @Test
    void a_note_to_oneself_breaks_the_rule() throws IOException {
        plant("Later.java", "class Later {} // " + "to".toUpperCase(Locale.ROOT) + "DO: finish");

        assertThat(sources(canary, SourceRulesTest::isUnfinished)).hasSize(1);
    }

    private void plant(String name, String text) throws IOException {
        Path folder = Files.createDirectories(canary.resolve("engine/src/main/java"));
        Files.writeString(folder.resolve(name), text);
    }

    private static boolean isTooLong(Path file) {
        return lines(file).size() > LONGEST_FILE;
    }

    private static boolean isUnfinished(Path file) {
        return lines(file).stream().anyMatch(line -> line.matches(".*\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b.*"));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new AssertionError("Cannot read " + file, failure);
        }
    }

    private static List<Path> sources(Path root, Predicate<Path> wanted) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module : List.of("engine", "server", "bench", "cli")) {
            Path folder = root.resolve(module).resolve("src");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(wanted)
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("waymark")) ? here : here.getParent();
    }
}
