package dev.waymark.engine.scheduling;

import com.google.ortools.Loader;
import com.sun.jna.Platform;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The native half of OR-Tools, 70 MB packed into a jar. Unpacking and loading it takes about a second, so a program that
 * will draft plans names a folder to keep it unpacked in, and loads it on a background thread as soon as it starts.
 */
public final class SolverLibrary {
    private static boolean loaded;

    private SolverLibrary() {}

    /**
     * Loads the library, once; waits if another thread is loading it.
     *
     * @throws UnsatisfiedLinkError if this platform's library is missing
     */
    public static synchronized void load() {
        if (!loaded) {
            Loader.loadNativeLibraries();
            loaded = true;
        }
    }

    /**
     * Loads the library from a folder in which it is kept unpacked, unpacking it there the first time; where that cannot
     * be done it is loaded as by {@link #load()}.
     *
     * @param cache a folder of the program's own; created if absent
     */
    public static synchronized void load(Path cache) {
        if (!loaded) {
            try {
                Optional<Path> unpacked = unpacked(cache);
                if (unpacked.isPresent()) {
                    System.load(unpacked.get()
                            .resolve(System.mapLibraryName("jniortools"))
                            .toAbsolutePath()
                            .toString());
                    loaded = true;
                }
            } catch (IOException | UnsatisfiedLinkError e) {
                // An unwritable or broken cache costs time, nothing else.
                loaded = false;
            }
            load();
        }
    }

    private static Optional<Path> unpacked(Path cache) throws IOException {
        String prefix = "ortools-" + Platform.RESOURCE_PREFIX + "/";
        URL library = Loader.class.getClassLoader().getResource(prefix + System.mapLibraryName("jniortools"));
        if (Platform.isWindows() || library == null || !(library.openConnection() instanceof JarURLConnection jar)) {
            return Optional.empty();
        }
        // The checksum tells one release from another.
        Path folder = cache.resolve(
                prefix.replace("/", "-") + Long.toHexString(jar.getJarEntry().getCrc()));
        if (!Files.isDirectory(folder)) {
            unpack(jar.getJarFile(), prefix, cache, folder);
        }
        return Optional.of(folder);
    }

    /** Into a folder beside it first, so that a folder of that name is always whole. */
    private static void unpack(JarFile jar, String prefix, Path cache, Path folder) throws IOException {
        Files.createDirectories(cache);
        Path half = Files.createTempDirectory(cache, "unpacking-");
        List<JarEntry> entries = jar.stream()
                .filter(e -> e.getName().startsWith(prefix) && !e.isDirectory())
                .toList();
        for (JarEntry entry : entries) {
            Path file = half.resolve(entry.getName().substring(prefix.length()));
            try (InputStream in = jar.getInputStream(entry)) {
                Files.copy(in, file);
            }
        }
        try {
            Files.move(half, folder);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
            // Another process was faster; its copy is the same.
            deleteAll(half);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
