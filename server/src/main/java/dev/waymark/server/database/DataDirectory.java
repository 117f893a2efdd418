package dev.waymark.server.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A directory that holds one server's data, held by this process for as long as it is open. */
final class DataDirectory implements AutoCloseable {
    private final Path root;
    private final FileChannel channel;

    private DataDirectory(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** @throws DatabaseUnusable if it cannot be written or another server holds it */
    static DataDirectory hold(Path root) {
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            FileChannel channel = FileChannel.open(
                    root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new DatabaseUnusable(
                        "Another Waymark%s is using the data directory %s. Stop that one first, or give this one its own with --data-dir."
                                .formatted(holder(root), root));
            }
            Files.writeString(
                    root.resolve("lock.holder"),
                    Long.toString(ProcessHandle.current().pid()));
            return new DataDirectory(root, channel);
        } catch (IOException e) {
            throw new DatabaseUnusable(
                    "The data directory %s cannot be used (%s). Give another with --data-dir.".formatted(root, e), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static String holder(Path root) {
        try {
            return " (process " + Files.readString(root.resolve("lock.holder")).strip() + ")";
        } catch (IOException unknown) {
            return "";
        }
    }

    Path root() {
        return root;
    }

    /** A random secret that only the owner of the directory can read; made on first use. */
    String secret() throws IOException {
        Path file = root.resolve("secret");
        if (!Files.exists(file)) {
            byte[] bytes = new byte[32];
            new SecureRandom().nextBytes(bytes);
            Path partial = root.resolve("secret.partial");
            Files.deleteIfExists(partial);
            Files.createFile(
                    partial, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(partial, HexFormat.of().formatHex(bytes));
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(root.resolve("lock.holder"));
            channel.close();
        } catch (IOException e) {
            throw new DatabaseUnusable("The data directory %s could not be let go (%s).".formatted(root, e), e);
        }
    }
}
