package dev.waymark.engine.catalogue.onet;

import dev.waymark.engine.catalogue.UnusableSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A release as the zip it is downloaded as, with or without one folder at its top. */
final class ZippedFiles extends ReleaseFiles {
    /** A release has some 40 files. */
    private static final int MOST_ENTRIES = 2_000;

    private final ZipFile zip;

    private ZippedFiles(Path path, ZipFile zip) {
        super(path.toString());
        this.zip = zip;
    }

    static ZippedFiles open(Path path) throws UnusableSource {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableSource(
                    "%s is not a whole zip file: %s. Download the release again, or give its unpacked folder."
                            .formatted(path, e.getMessage()),
                    e);
        }
        ZippedFiles files = new ZippedFiles(path, zip);
        try {
            files.index(path);
            return files;
        } catch (UnusableSource e) {
            closeQuietly(zip, e);
            throw e;
        }
    }

    private void index(Path path) throws UnusableSource {
        if (zip.size() > MOST_ENTRIES) {
            throw new UnusableSource("%s holds %d files; an O*NET release has some 40".formatted(path, zip.size()));
        }
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName().replace('\\', '/');
            if (name.startsWith("/")
                    || name.contains(":")
                    || Arrays.asList(name.split("/")).contains("..")) {
                throw new UnusableSource(
                        "%s holds an entry named '%s', which points outside of it. That is no O*NET release."
                                .formatted(path, entry.getName()));
            }
            if (!entry.isDirectory() && !name.startsWith("__MACOSX/")) {
                offer(name, () -> zip.getInputStream(entry));
            }
        }
    }

    private static void closeQuietly(ZipFile zip, Exception because) {
        try {
            zip.close();
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
