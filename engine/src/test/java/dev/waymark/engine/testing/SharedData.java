package dev.waymark.engine.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files that lie beside the project and are never part of it; a test that wants one is skipped where it is absent. */
public final class SharedData {
    private SharedData() {}

    public static Path file(String name) {
        String set = System.getProperty("WAYMARK_SHARED_DATA", System.getenv("WAYMARK_SHARED_DATA"));
        Path folder = set != null ? Path.of(set) : root().resolve("../shared/data");
        Path file = folder.resolve(name);
        assumeTrue(Files.exists(file), () -> file + " is not here: set WAYMARK_SHARED_DATA to the folder that has it");
        return file;
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        return Files.exists(folder.resolve("waymark")) || Files.exists(folder.resolve("engine"))
                ? folder
                : folder.getParent();
    }
}
