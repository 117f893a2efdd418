package dev.waymark.server.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A PostgreSQL of our own under a data directory. Durable: fsync, synchronous_commit and full_page_writes stay on. It
 * listens on the loopback address only and asks for a password, because other people may share the machine.
 */
final class EmbeddedPostgres implements AutoCloseable {
    static final String SUPERUSER = "postgres";

    private final DataDirectory directory;
    private final PostgresPrograms programs;
    private final Path cluster;
    private final int port;
    private final String password;

    private EmbeddedPostgres(
            DataDirectory directory, PostgresPrograms programs, Path cluster, int port, String password) {
        this.directory = directory;
        this.programs = programs;
        this.cluster = cluster;
        this.port = port;
        this.password = password;
    }

    /** Starts it, creating the cluster on first use; stops first what a killed server left running. */
    static EmbeddedPostgres start(Path root) {
        DataDirectory directory = DataDirectory.hold(root.toAbsolutePath().normalize());
        try {
            return start(directory);
        } catch (IOException e) {
            directory.close();
            throw new DatabaseUnusable("PostgreSQL could not be started in %s (%s).".formatted(root, e), e);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static EmbeddedPostgres start(DataDirectory directory) throws IOException {
        Path cluster = directory.root().resolve("cluster");
        refuseOtherVersions(cluster);
        var programs = new PostgresPrograms(PostgresBinaries.unpackedUnder(directory.root()), directory.root());
        String password = directory.secret();
        if (!Files.exists(cluster)) {
            create(cluster, programs, directory.root(), password);
        }
        Orphan.of(cluster).ifPresent(Orphan::stop);
        int port = freePort();
        programs.start(cluster, settings(port));
        return new EmbeddedPostgres(directory, programs, cluster, port, password);
    }

    private static void create(Path cluster, PostgresPrograms programs, Path root, String password) throws IOException {
        Path partial = Files.createTempDirectory(root, "cluster-creating-");
        Path passwordFile = Files.createTempFile(root, "password-", "");
        try {
            Files.writeString(passwordFile, password + "\n");
            programs.createCluster(partial, passwordFile);
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(partial, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void refuseOtherVersions(Path cluster) throws IOException {
        Path version = cluster.resolve("PG_VERSION");
        if (Files.exists(version)) {
            String major = Files.readString(version).strip();
            if (!major.equals(Integer.toString(PostgresBinaries.MAJOR))) {
                throw new DatabaseUnusable(
                        "The data in %s was written by PostgreSQL %s, and this Waymark brings PostgreSQL %s, which cannot read it. Use the Waymark that wrote it, or start with an empty directory by --data-dir."
                                .formatted(cluster, major, PostgresBinaries.MAJOR));
            }
        }
    }

    private static List<String> settings(int port) {
        return List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "timezone=UTC",
                "max_connections=60",
                "shared_buffers=64MB",
                "logging_collector=off");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    String password() {
        return password;
    }

    /** Stops it the fast way: open transactions are rolled back, everything committed is on disk. */
    @Override
    public void close() {
        programs.stop(cluster);
        directory.close();
    }
}
