package dev.waymark.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.cli.launcher.Machine.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./waymark test} makes of the reports a build leaves. */
class TestCommandTest {
    private static final String GREEN =
            "<testsuite name=\"A\" time=\"0.1\" tests=\"5\" errors=\"0\" skipped=\"2\" failures=\"0\">";

    @TempDir
    Path folder;

    private Machine machine;

    @BeforeEach
    void aMachineWithAJdk() throws Exception {
        machine = new Machine(folder);
        machine.installJdk("25");
    }

    @Test
    void sums_up_all_modules_on_a_line_of_its_own() throws Exception {
        machine.installMavenThatTests(GREEN, GREEN.replace("\"5\"", "\"40\""));

        Run run = machine.start("test");

        assertThat(run.out()).endsWith("\n41 passed, 0 failed, 4 skipped\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void fails_when_a_test_failed_or_broke_though_the_build_went_on() throws Exception {
        machine.installMavenThatTests(
                GREEN, GREEN.replace("failures=\"0\"", "failures=\"1\"").replace("errors=\"0\"", "errors=\"1\""));

        Run run = machine.start("test");

        assertThat(run.out()).endsWith("\n4 passed, 2 failed, 4 skipped\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void fails_when_no_test_ran() throws Exception {
        machine.installMavenThatTests();

        Run run = machine.start("test");

        assertThat(run.out()).endsWith("\n0 passed, 0 failed, 0 skipped\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void fails_when_the_build_failed_though_all_tests_passed() throws Exception {
        machine.installMavenThatTests(GREEN);
        Path maven = machine.programs().resolve("mvn");
        Files.writeString(maven, Files.readString(maven) + "exit 1\n");

        assertThat(machine.start("test").exitCode()).isEqualTo(1);
    }

    @Test
    void reports_of_an_earlier_run_do_not_count() throws Exception {
        Path reports = Files.createDirectories(machine.checkout().resolve("old/target/surefire-reports"));
        Files.writeString(reports.resolve("TEST-Old.xml"), GREEN);
        machine.installMavenThatTests(GREEN);

        assertThat(machine.start("test").out()).endsWith("\n3 passed, 0 failed, 2 skipped\n");
    }

    @Test
    void without_a_browser_it_says_what_to_install_and_still_tests() throws Exception {
        machine.installMavenThatTests(GREEN);
        Files.delete(machine.programs().resolve("chromium"));

        Run run = machine.start("test");

        assertThat(run.err()).contains("browser tests need Chromium and will fail without it");
        assertThat(run.out()).endsWith("\n3 passed, 0 failed, 2 skipped\n");
    }
}
