package dev.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short command must not wait for a framework that it does not need. */
class ShortCommandsTest {
    @TempDir
    Path folder;

    @Test
    void a_short_command_loads_no_class_of_the_servers_framework() throws Exception {
        List<String> loaded = classesLoadedBy("catalogue", "info");

        assertThat(loaded).anyMatch(line -> line.contains("dev.waymark.cli.Main"));
        assertThat(loaded).noneMatch(line -> line.contains("org.springframework"));
    }

    private List<String> classesLoadedBy(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        List<String> line = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(log);
    }
}
