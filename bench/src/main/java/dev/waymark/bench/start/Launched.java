package dev.waymark.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The application as the launcher runs it, so that what is measured is what people start.
 *
 * @param jar the extracted application's jar
 */
record Launched(Path jar) {
    /** Where this process itself was started from; empty if not by the launcher. */
    static Optional<Launched> fromThisProcess() {
        return Optional.of(Path.of(System.getProperty("java.class.path", "")))
                .filter(path -> path.endsWith("waymark.jar") && Files.isRegularFile(path))
                .map(Launched::new);
    }

    /** The launcher's flags for a short command. */
    List<String> commandFlags(boolean cached) throws IOException {
        List<String> flags = serverFlags(false);
        flags.add("-XX:TieredStopAtLevel=1");
        if (cached) {
            flags.addAll(cacheOf("command-"));
        }
        return flags;
    }

    /** The launcher's flags for serve. */
    List<String> serverFlags(boolean cached) throws IOException {
        List<String> flags = new ArrayList<>(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.library.path=" + System.getProperty("java.library.path"),
                "-XX:+UseSerialGC"));
        if (cached) {
            flags.addAll(cacheOf("serve-"));
        }
        return flags;
    }

    private List<String> cacheOf(String prefix) throws IOException {
        Path folder = jar.resolveSibling("aot");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> caches = Files.list(folder)) {
            return caches.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .map(file -> List.of("-XX:AOTCache=" + file, "-Xlog:disable", "-Xlog:all=error:stderr"))
                    .orElse(List.of());
        }
    }

    /** The whole command line: the application's own main class, or another one on its class path. */
    List<String> commandLine(List<String> flags, Optional<Class<?>> main, List<String> arguments) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(flags);
        line.addAll(main.map(type -> List.of("-cp", jar.toString(), type.getName()))
                .orElse(List.of("-jar", jar.toString())));
        line.addAll(arguments);
        return line;
    }
}
