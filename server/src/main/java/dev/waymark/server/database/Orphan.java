package dev.waymark.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL whose server was killed: it runs on without anyone to serve. It is stopped rather than reused, so that
 * every start takes the same path with the same settings.
 */
record Orphan(ProcessHandle process, Path cluster) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The process named in the cluster's pid file, if it is still alive and is a PostgreSQL on that cluster. */
    static Optional<Orphan> of(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2 || !Path.of(lines.get(1)).equals(cluster)) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(Orphan::isPostgres)
                .map(process -> new Orphan(process, cluster));
    }

    /** A pid may have been given to another program since. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(c -> Path.of(c).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    void stop() {
        try {
            // Interrupt asks PostgreSQL for a fast shutdown; terminate would wait for clients that no longer exist.
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | IOException | ExecutionException e) {
            throw new DatabaseUnusable(
                    "A PostgreSQL that an earlier Waymark left running in %s (process %d) does not stop. Stop it by hand, then start again."
                            .formatted(cluster, process.pid()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnusable("Interrupted while stopping an earlier PostgreSQL", e);
        }
    }
}
