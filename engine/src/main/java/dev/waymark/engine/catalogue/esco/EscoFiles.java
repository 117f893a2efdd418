package dev.waymark.engine.catalogue.esco;

import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.table.LimitedStream;
import dev.waymark.engine.catalogue.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The CSV files of one or several ESCO downloads, zips or folders, by what they hold and in which language. Nothing is unpacked. */
final class EscoFiles implements AutoCloseable {
    private static final Pattern NAME = Pattern.compile("([A-Za-z]+?)(?:_([a-z]{2}))?\\.csv");
    private static final long LARGEST = 256L << 20;
    private static final int MOST_ENTRIES = 2_000;

    private final List<Offered> offered = new ArrayList<>();
    private final List<ZipFile> zips = new ArrayList<>();

    private interface Opener {
        InputStream open() throws IOException;
    }

    private record Offered(String kind, String language, String file, Opener opener) {}

    /** A file of a kind, in one language. */
    record Found(String language, Table table) {}

    static EscoFiles open(List<Path> places) throws UnusableSource {
        EscoFiles files = new EscoFiles();
        for (Path place : places) {
            try {
                if (Files.isDirectory(place)) {
                    files.addFolder(place);
                } else {
                    files.addZip(place);
                }
            } catch (IOException e) {
                files.close();
                throw new UnusableSource(
                        "%s cannot be read as an ESCO download (a zip or a folder of CSV files): %s"
                                .formatted(place, e.getMessage()),
                        e);
            }
        }
        if (files.offered.stream()
                .noneMatch(o -> o.kind().equals("skills") || o.kind().equals("occupations"))) {
            files.close();
            throw new UnusableSource(
                    "%s hold neither skills_xx.csv nor occupations_xx.csv. Download ESCO as CSV, and give the zip."
                            .formatted(places));
        }
        return files;
    }

    private void addFolder(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder, 3)) {
            all.filter(Files::isRegularFile).sorted().forEach(f -> offer(f.toString(), () -> Files.newInputStream(f)));
        }
    }

    private void addZip(Path place) throws IOException {
        ZipFile zip = new ZipFile(place.toFile());
        zips.add(zip);
        if (zip.size() > MOST_ENTRIES) {
            throw new IOException("it holds %d files; an ESCO download has some 20".formatted(zip.size()));
        }
        zip.stream().filter(e -> !e.isDirectory()).forEach(e -> offer(e.getName(), () -> zip.getInputStream(e)));
    }

    private void offer(String path, Opener opener) {
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        Matcher name = NAME.matcher(file);
        if (name.matches()) {
            String language = name.group(2) == null ? "" : name.group(2);
            offered.add(new Offered(name.group(1).toLowerCase(Locale.ROOT), language, file, opener));
        }
    }

    /** What to do with one file. */
    interface Reading {
        void read(Found found) throws UnusableSource;
    }

    /** Every file of that kind, one after the other; none is not an error. */
    void each(String kind, Reading reading) throws UnusableSource {
        for (Offered one : offered) {
            if (one.kind().equals(kind.toLowerCase(Locale.ROOT))) {
                try (Table table = Table.open(
                        one.file(), new LimitedStream(one.file(), one.opener().open(), LARGEST), 0)) {
                    reading.read(new Found(one.language(), table));
                } catch (IOException e) {
                    throw new UnusableSource("%s cannot be read: %s".formatted(one.file(), e.getMessage()), e);
                }
            }
        }
    }

    @Override
    public void close() {
        for (ZipFile zip : zips) {
            try {
                zip.close();
            } catch (IOException e) {
                // It was only read; nothing is lost.
                continue;
            }
        }
    }
}
