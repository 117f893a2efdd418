package dev.waymark.server.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this platform, unpacked once per version under the data directory. */
final class PostgresBinaries {
    /** The version of the programs that ship; a data directory of another major version cannot be opened by them. */
    static final String VERSION = "18.6";

    static final int MAJOR = 18;

    private PostgresBinaries() {}

    /** The directory that holds {@code bin/postgres}; unpacks it if it is not there yet. */
    static Path unpackedUnder(Path directory) throws IOException {
        Path home = directory.resolve("postgresql-" + VERSION);
        if (Files.isDirectory(home)) {
            return home;
        }
        String archive = "/postgres-%s.txz".formatted(platform());
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new DatabaseUnusable(
                        "This build of Waymark brings no PostgreSQL for %s. Point WAYMARK_DATABASE_URL at a PostgreSQL 15 or newer."
                                .formatted(platform()));
            }
            // Unpack beside and move, so that a start that is cut short leaves nothing that looks complete.
            Path partial = Files.createTempDirectory(directory, "postgresql-unpacking-");
            unpack(packed, partial);
            Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home;
    }

    private static void unpack(InputStream packed, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("The archive of PostgreSQL names a place outside itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    link(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    if ((entry.getMode() & 0100) != 0) {
                        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                    }
                }
            }
        }
    }

    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createSymbolicLink(from, to);
        } catch (FileAlreadyExistsException alreadyThere) {
            Files.delete(from);
            Files.createSymbolicLink(from, to);
        }
    }

    private static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch");
        return "%s-%s"
                .formatted(
                        os.startsWith("mac") ? "darwin" : os.replace(' ', '-'),
                        switch (arch) {
                            case "amd64", "x86_64" -> "x86_64";
                            case "aarch64", "arm64" -> "arm_64";
                            default -> arch;
                        });
    }
}
