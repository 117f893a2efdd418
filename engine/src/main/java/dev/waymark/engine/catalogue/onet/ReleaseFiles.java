package dev.waymark.engine.catalogue.onet;

import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.table.LimitedStream;
import dev.waymark.engine.catalogue.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipException;

/** The tables of a release by name, wherever they lie. Nothing is ever unpacked to disk. */
abstract class ReleaseFiles implements AutoCloseable {
    /** The largest table of a release that is read here has some 5 MB. */
    private static final long LARGEST_TABLE = 64L << 20;

    private static final int LONGEST_READ_ME = 64 << 10;

    private final String place;
    private final Map<String, Opener> tables = new TreeMap<>();

    ReleaseFiles(String place) {
        this.place = place;
    }

    /** How to read one file. */
    interface Opener {
        InputStream open() throws IOException;
    }

    /** Offers a file under its name without folder and ending, however these are written. */
    final void offer(String path, Opener opener) throws UnusableSource {
        String file = path.substring(path.lastIndexOf('/') + 1);
        String lower = file.toLowerCase(Locale.ROOT);
        if (file.startsWith(".") || !(lower.endsWith(".txt") || lower.endsWith(".csv"))) {
            return;
        }
        String key = keyOf(lower.substring(0, lower.length() - 4)) + lower.substring(lower.length() - 4);
        if (tables.put(key, opener) != null) {
            throw new UnusableSource("%s holds more than one '%s'. Give one release at a time.".formatted(place, file));
        }
    }

    final String place() {
        return place;
    }

    /** The table of that name, as text or else as CSV. */
    final Optional<Table> table(String name) throws UnusableSource {
        for (String ending : new String[] {".txt", ".csv"}) {
            Opener opener = tables.get(keyOf(name) + ending);
            if (opener != null) {
                return Optional.of(open(name + ending, opener));
            }
        }
        return Optional.empty();
    }

    /** The beginning of the release's Read Me; empty if there is none. */
    final String readMe() throws UnusableSource {
        Opener opener = tables.get("read me.txt");
        if (opener == null) {
            return "";
        }
        try (InputStream in = opener.open()) {
            return new String(in.readNBytes(LONGEST_READ_ME), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw broken("Read Me.txt", e);
        }
    }

    private Table open(String file, Opener opener) throws UnusableSource {
        try {
            return Table.open(file, new LimitedStream(file, opener.open(), LARGEST_TABLE), 0);
        } catch (IOException e) {
            throw broken(file, e);
        }
    }

    private UnusableSource broken(String file, IOException e) {
        return new UnusableSource(
                "%s: %s cannot be read: %s%s"
                        .formatted(
                                place,
                                file,
                                e.getMessage(),
                                e instanceof ZipException ? ". Download the release again." : ""),
                e);
    }

    private static String keyOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
    }

    @Override
    public abstract void close() throws IOException;
}
