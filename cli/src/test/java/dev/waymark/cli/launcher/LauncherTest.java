package dev.waymark.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.cli.launcher.Machine.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    Path folder;

    private Machine machine;

    @BeforeEach
    void aMachineWithPlainToolsOnly() throws Exception {
        machine = new Machine(folder);
    }

    @Test
    void without_a_jdk_it_says_what_to_install() throws Exception {
        Run run = machine.start("plan");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("needs a JDK 25 or newer, and found none")
                .contains("JAVA_HOME");
    }

    @Test
    void with_only_older_jdks_it_names_them() throws Exception {
        Path old = machine.installJdk("17.0.15");

        Run run = machine.start("plan");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("found only:\n  Java 17 in " + old);
    }

    @Test
    void a_newer_jdk_is_found_though_java_home_and_the_path_name_an_older_one() throws Exception {
        Path old = machine.installJdk("17.0.15");
        Path usable = machine.installJdk("25.0.1");
        Files.createSymbolicLink(machine.programs().resolve("java"), old.resolve("bin/java"));
        machine.with("JAVA_HOME", old.toString()).installMaven("3.8.7");

        Run run = machine.start("plan");

        assertThat(run.err()).startsWith("Building Waymark");
        assertThat(run.out()).startsWith("java of: " + usable);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void home_is_where_the_environment_says() throws Exception {
        machine.installJdk("25");
        machine.with("HOME", folder.resolve("elsewhere").toString()).installMaven("3.9.9");

        assertThat(machine.start("serve").out()).contains("argument: -Duser.home=" + folder.resolve("elsewhere"));
    }

    @Test
    void a_jdk_on_the_path_is_found_through_links() throws Exception {
        Path jdk = machine.installJdk("26");
        Files.createSymbolicLink(machine.programs().resolve("javac"), jdk.resolve("bin/javac"));
        machine.with("WAYMARK_JDK_FOLDERS", folder.resolve("nowhere").toString())
                .installMaven("3.9.9");

        assertThat(machine.start("plan").out()).startsWith("java of: " + jdk);
    }

    @Test
    void a_runtime_without_a_compiler_is_no_jdk() throws Exception {
        Path runtime = machine.installJdk("25");
        Files.delete(runtime.resolve("bin/javac"));

        assertThat(machine.start("plan").exitCode()).isEqualTo(1);
    }

    @Test
    void without_maven_it_says_what_to_install() throws Exception {
        machine.installJdk("25");

        Run run = machine.start("plan");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("Maven 3.8.7 or newer, and found none").contains("install maven");
    }

    @Test
    void a_maven_too_old_is_refused_by_its_version() throws Exception {
        machine.installJdk("25");
        machine.installMaven("3.6.3");

        assertThat(machine.start("plan").err()).contains("mvn is 3.6.3. Install a newer one.");
        assertThat(machine.builds()).isZero();
    }

    @Test
    void it_builds_once_and_then_only_when_a_source_changed_or_went() throws Exception {
        machine.installJdk("25");
        machine.installMaven("3.9.0");
        machine.start("plan");
        assertThat(machine.start("plan").err()).isEmpty();
        assertThat(machine.builds()).isEqualTo(1);

        Files.writeString(machine.checkout().resolve("engine/src/main/java/Other.java"), "class Other {}");
        machine.start("plan");
        assertThat(machine.builds()).isEqualTo(2);

        Files.delete(machine.checkout().resolve("engine/src/main/java/Other.java"));
        machine.start("plan");
        machine.start("plan");
        assertThat(machine.builds()).isEqualTo(3);
    }

    @Test
    void two_starts_at_once_build_once() throws Exception {
        machine.installJdk("25");
        machine.installMaven("3.9.0");
        Path launcher = machine.checkout().resolve("waymark");

        Process first = machine.begin(machine.checkout(), launcher, "plan");
        Process second = machine.begin(machine.checkout(), launcher, "plan");

        assertThat(Machine.finish(first).exitCode()).isZero();
        assertThat(Machine.finish(second).exitCode()).isZero();
        assertThat(machine.builds()).isEqualTo(1);
    }

    @Test
    void a_lock_left_by_a_start_that_died_does_not_hold_up_the_next() throws Exception {
        machine.installJdk("25");
        machine.installMaven("3.9.0");
        Path lock = Files.createDirectories(machine.checkout().resolve("target/build.lock"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(lock.resolve("owner"), Long.toString(gone.pid()));

        assertThat(machine.start("plan").exitCode()).isZero();
        assertThat(lock).doesNotExist();
    }

    @Test
    void a_failed_build_shows_the_errors_names_its_log_and_runs_nothing() throws Exception {
        machine.installJdk("25");
        machine.installMavenThatFails();

        Run run = machine.start("plan");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("a planted defect").contains("target/build.log");
        assertThat(machine.checkout().resolve("target/build.lock")).doesNotExist();
    }

    @Test
    void arguments_and_the_callers_folder_are_kept_even_through_a_link() throws Exception {
        machine.installJdk("25");
        machine.installMaven("3.9.0");
        Path elsewhere = Files.createDirectories(folder.resolve("else where"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("wm"), Path.of("../a checkout/waymark"));

        Run run = machine.startIn(elsewhere, link, "plan", "--target", "Data Scientists", "");

        assertThat(run.out())
                .contains("folder: " + elsewhere.toRealPath())
                .endsWith("argument: plan\nargument: --target\nargument: Data Scientists\nargument: \n");
    }

    @Test
    void more_flags_for_the_jvm_are_taken_and_another_collector_replaces_its_own() throws Exception {
        machine.installJdk("25");
        machine.installMaven("3.9.0");
        assertThat(machine.start("serve").out()).contains("argument: -XX:+UseSerialGC\n");

        Run run = machine.with("WAYMARK_JAVA_OPTIONS", "-XX:+UseG1GC -Xmx1g").start("serve");

        assertThat(run.out())
                .contains("argument: -XX:+UseG1GC\nargument: -Xmx1g\n")
                .doesNotContain("SerialGC");
    }

    @Test
    void caches_of_classes_are_made_with_the_build_and_used_only_with_the_jdk_that_made_them() throws Exception {
        Path jdk = machine.installJdk("25.0.1");
        machine.installMaven("3.9.0");
        machine.with("WAYMARK_AOT", "on").start("plan");

        assertThat(machine.start("plan").out()).containsPattern("argument: -XX:AOTCache=.*/aot/command-.*\\.aot\n");
        assertThat(machine.start("serve").out()).containsPattern("argument: -XX:AOTCache=.*/aot/serve-.*\\.aot\n");
        assertThat(machine.start("bench").out()).doesNotContain("AOTCache");

        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.2\"\n");
        Run another = machine.start("plan");
        assertThat(another.out()).doesNotContain("AOTCache");
        assertThat(another.exitCode()).isZero();
    }
}
