package dev.waymark.cli.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A machine with only what a test installs on it: plain tools, then perhaps JDKs and Maven, all of them scripts. */
final class Machine {
    private static final List<String> PLAIN_TOOLS = List.of(
            "bash",
            "env",
            "awk",
            "cat",
            "cksum",
            "date",
            "dirname",
            "find",
            "grep",
            "head",
            "id",
            "ls",
            "mkdir",
            "mktemp",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "touch",
            "tr",
            "uname",
            "wc");

    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();

    Machine(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(checkout());
        Files.createDirectories(programs());
        Files.createDirectories(jdks());
        Files.createDirectories(folder.resolve("home"));
        copyLauncher();
        environment.put("PATH", programs() + ":" + plainTools());
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("WAYMARK_JDK_FOLDERS", jdks().toString());
        environment.put("WAYMARK_AOT", "off");
    }

    Path checkout() {
        return folder.resolve("a checkout");
    }

    Path jdks() {
        return folder.resolve("jdks");
    }

    Path programs() {
        return folder.resolve("programs");
    }

    /** How often Maven has built. */
    long builds() throws IOException {
        Path log = folder.resolve("builds");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    Machine with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** A JDK whose {@code java} prints how it was called, and in which folder. */
    Path installJdk(String version) throws IOException {
        Path home = jdks().resolve("jdk-" + version);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/javac"), "echo javac " + version);
        script(home.resolve("bin/jar"), "exit 0");
        script(home.resolve("bin/java"), """
                for argument; do
                  case "$argument" in -XX:AOTCacheOutput=*) touch "${argument#*=}" ;; esac
                done
                case "$1" in
                  -Djarmode=tools)
                    while [ "$1" != --destination ]; do shift; done
                    mkdir -p "$2/lib"
                    touch "$2/waymark.jar"
                    ;;
                  -version) echo 'openjdk version "%s"' >&2 ;;
                  *)
                    echo "java of: $JAVA_HOME"
                    echo "folder: $PWD"
                    for argument; do echo "argument: $argument"; done
                    ;;
                esac
                """.formatted(version));
        return home;
    }

    /** A Maven that takes a moment, counts its builds, and leaves the jar. */
    void installMaven(String version) throws IOException {
        maven(version, """
                sleep 0.3
                mkdir -p cli/target
                touch cli/target/waymark.jar
                """);
    }

    void installMavenThatFails() throws IOException {
        maven("3.9.0", "echo '[ERROR] Somewhere.java:[3,4] a planted defect'\nexit 1");
    }

    /** A Maven whose build leaves the given test reports. */
    void installMavenThatTests(String... reports) throws IOException {
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < reports.length; i++) {
            String file = "module%d/target/surefire-reports/TEST-%d.xml".formatted(i, i);
            script.append("mkdir -p module%d/target/surefire-reports%n".formatted(i));
            script.append("echo '%s' > %s%n".formatted(reports[i], file));
        }
        maven("3.9.0", script.toString());
        script(programs().resolve("chromium"), "exit 0");
    }

    private void maven(String version, String build) throws IOException {
        script(programs().resolve("mvn"), """
                if [ "$1" = -v ]; then echo "Apache Maven %s (abcdef)"; exit 0; fi
                echo "$*" >> '%s'
                """.formatted(version, folder.resolve("builds")) + build);
    }

    Run start(String... arguments) throws IOException, InterruptedException {
        return startIn(checkout(), checkout().resolve("waymark"), arguments);
    }

    Run startIn(Path workingFolder, Path launcher, String... arguments) throws IOException, InterruptedException {
        return finish(begin(workingFolder, launcher, arguments));
    }

    Process begin(Path workingFolder, Path launcher, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                .toList());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.directory(workingFolder.toFile()).start();
    }

    /** Waits; what is printed here is short enough to fit the pipes. */
    static Run finish(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The launcher did not end within a minute.");
        }
        return new Run(process.exitValue(), text(process.getInputStream()), text(process.getErrorStream()));
    }

    record Run(int exitCode, String out, String err) {}

    private void copyLauncher() throws IOException {
        Path source = repository();
        Files.copy(source.resolve("waymark"), checkout().resolve("waymark"));
        Files.createDirectories(checkout().resolve("launcher"));
        try (Stream<Path> parts = Files.list(source.resolve("launcher"))) {
            for (Path part : parts.toList()) {
                Files.copy(part, checkout().resolve("launcher").resolve(part.getFileName()));
            }
        }
        Files.writeString(checkout().resolve("pom.xml"), "<project/>");
        Files.createDirectories(checkout().resolve("engine/src/main/java"));
        Files.writeString(checkout().resolve("engine/src/main/java/Thing.java"), "class Thing {}");
    }

    /** Links to the real tools, outside of the test's temporary folder, which may not hold links that lead out of it. */
    private static Path plainTools() throws IOException {
        Path tools = Files.createDirectories(Path.of("target/plain-tools").toAbsolutePath());
        for (String tool : PLAIN_TOOLS) {
            Path link = tools.resolve(tool);
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, realTool(tool));
            }
        }
        return tools;
    }

    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("waymark")) ? here : here.getParent();
    }

    private static Path realTool(String name) {
        return Stream.of("/bin", "/usr/bin", "/opt/homebrew/bin", "/usr/local/bin")
                .map(each -> Path.of(each, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("This machine has no " + name));
    }

    private static void script(Path file, String body) throws IOException {
        Files.deleteIfExists(file);
        Files.writeString(file, "#!/usr/bin/env bash\n" + body + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new AssertionError("Cannot make a script of " + file);
        }
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
}
