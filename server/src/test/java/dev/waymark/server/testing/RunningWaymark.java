package dev.waymark.server.testing;

import dev.waymark.server.ServerSettings;
import dev.waymark.server.WaymarkServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on a free port with a PostgreSQL of its own, started once per JVM. */
public final class RunningWaymark {
    public static final String PASSWORD = "lanterns over quiet harbours";

    /** How many accounts one machine may ask for in a quarter of an hour: more than the tests of one run need. */
    public static final int SIGN_UPS = 200;

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private RunningWaymark() {}

    public static ConfigurableApplicationContext context() {
        return Started.CONTEXT;
    }

    public static <T> T bean(Class<T> type) {
        return context().getBean(type);
    }

    public static String address() {
        return "http://localhost:" + WaymarkServer.port(context());
    }

    /** An address nobody has used in this run. */
    public static String freshEmail() {
        return "person%d.%d@example.org"
                .formatted(PEOPLE.incrementAndGet(), ProcessHandle.current().pid());
    }

    /** A new directory under target, with PostgreSQL's programs at hand so that they are unpacked once for all tests. */
    public static Path freshDataDirectory() {
        try {
            Path shared = Files.createDirectories(Path.of("target", "postgres").toAbsolutePath());
            Path directory = Files.createTempDirectory(shared, "data-");
            Path programs = PostgresForTests.programs(shared);
            Files.createSymbolicLink(directory.resolve(programs.getFileName()), programs);
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Started {
        static final ConfigurableApplicationContext CONTEXT = start();

        private static ConfigurableApplicationContext start() {
            System.setProperty("waymark.password-rounds", "1000");
            System.setProperty("waymark.sign-ups", String.valueOf(SIGN_UPS));
            return WaymarkServer.start(new ServerSettings(0, freshDataDirectory(), Optional.empty(), false));
        }
    }
}
