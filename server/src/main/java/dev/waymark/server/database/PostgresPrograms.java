package dev.waymark.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Runs PostgreSQL's own programs. */
final class PostgresPrograms {
    private static final int TAIL = 8;

    private final Path bin;
    private final Path log;
    private final Path toolLog;
    private final boolean root;

    PostgresPrograms(Path home, Path directory) {
        bin = home.resolve("bin");
        log = directory.resolve("postgresql.log");
        toolLog = directory.resolve("postgresql-tools.log");
        root = "root".equals(System.getProperty("user.name"));
    }

    void createCluster(Path cluster, Path passwordFile) {
        run(List.of(
                "initdb",
                "--pgdata=" + cluster,
                "--username=" + EmbeddedPostgres.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
    }

    void start(Path cluster, List<String> settings) {
        String options = settings.stream().map(s -> "-c '" + s + "'").collect(Collectors.joining(" "));
        run(List.of(
                "pg_ctl",
                "--pgdata=" + cluster,
                "--log=" + log,
                "--options=" + options,
                "--wait",
                "--timeout=120",
                "start"));
    }

    void stop(Path cluster) {
        run(List.of("pg_ctl", "--pgdata=" + cluster, "--mode=fast", "--wait", "--timeout=30", "stop"));
    }

    private void run(List<String> program) {
        List<String> command = new ArrayList<>();
        if (root) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is not.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(bin.resolve(program.getFirst()).toString());
        command.addAll(program.subList(1, program.size()));
        try {
            // To a file: a pipe would be kept open by the server that pg_ctl leaves behind.
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(toolLog.toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new DatabaseUnusable(failure(program.getFirst()));
            }
        } catch (IOException e) {
            throw new DatabaseUnusable("PostgreSQL's %s could not be run (%s).".formatted(program.getFirst(), e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnusable("Interrupted while waiting for PostgreSQL's " + program.getFirst(), e);
        }
    }

    private String failure(String program) throws IOException {
        var said = new ArrayList<String>(Files.readAllLines(toolLog));
        if (program.equals("pg_ctl") && Files.exists(log)) {
            said.addAll(Files.readAllLines(log));
        }
        String advice = root
                ? " Waymark runs as root, where PostgreSQL needs user namespaces: if they are switched off, start Waymark as another user."
                : "";
        return "PostgreSQL's %s failed.%s Its last words (more in %s):%n%s"
                .formatted(
                        program,
                        advice,
                        log,
                        String.join("\n", said.subList(Math.max(0, said.size() - TAIL), said.size())));
    }
}
