package dev.waymark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A module with defects in it, built by the same rules as the others: the build must refuse each. */
class PlantedDefectsTest {
    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <parent>
                <groupId>dev.waymark</groupId>
                <artifactId>waymark-parent</artifactId>
                <version>0.1.0-SNAPSHOT</version>
                <relativePath>../../../pom.xml</relativePath>
              </parent>
              <artifactId>planted</artifactId>
            </project>
            """;

    @Test
    void a_missing_value_and_an_exception_never_thrown_do_not_compile() throws Exception {
        Path module = module("defects", """
                package planted;

                final class Planted {
                    String name(java.util.Map<String, String> names) {
                        new IllegalStateException("made, and forgotten");
                        return names.get("absent");
                    }
                }
                """);

        String build = build(module, "compile");

        assertThat(build).contains("[NullAway]").contains("[DeadException]").contains("BUILD FAILURE");
    }

    @Test
    void a_package_that_says_nothing_about_nulls_does_not_compile() throws Exception {
        Path module = module("unmarked", "package planted;\n\nfinal class Planted {}\n");
        Files.delete(module.resolve("src/main/java/planted/package-info.java"));

        assertThat(build(module, "compile"))
                .contains("[RequireExplicitNullMarking]")
                .contains("BUILD FAILURE");
    }

    @Test
    void a_file_out_of_format_does_not_pass() throws Exception {
        Path module = module("untidy", "package planted;\n\nfinal class Planted { int  untidy ; }\n");

        assertThat(build(module, "spotless:check"))
                .contains("had format violations")
                .contains("BUILD FAILURE");
    }

    private static Path module(String name, String source) throws IOException {
        Path module = Path.of("target/planted-" + name).toAbsolutePath();
        Path sources = Files.createDirectories(module.resolve("src/main/java/planted"));
        Files.writeString(module.resolve("pom.xml"), POM);
        Files.writeString(
                sources.resolve("package-info.java"),
                "/** Holds a defect. */\n@NullMarked\npackage planted;\n\nimport org.jspecify.annotations.NullMarked;\n");
        Files.writeString(sources.resolve("Planted.java"), source);
        return module;
    }

    private static String build(Path module, String goal) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("mvn", "-B", "-ntp", "-Dstyle.color=never", goal));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(module.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("MAVEN_CMD_LINE_ARGS");
        Process maven = builder.start();
        maven.getOutputStream().close();
        String output = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        maven.waitFor();
        return output;
    }
}
