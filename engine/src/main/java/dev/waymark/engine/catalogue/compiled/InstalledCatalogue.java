package dev.waymark.engine.catalogue.compiled;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.UnusableSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Which catalogue a data directory uses: one imported into it, or else the one that is shipped. */
public final class InstalledCatalogue {
    private static final String FILE = "catalogue.waymark";

    private InstalledCatalogue() {}

    /** Where an imported catalogue lies, whether or not there is one. */
    public static Path fileIn(Path dataDirectory) {
        return dataDirectory.resolve(FILE);
    }

    public static boolean isImported(Path dataDirectory) {
        return Files.isRegularFile(fileIn(dataDirectory));
    }

    /** @throws UnusableSource if one was imported and can no longer be read */
    public static Catalogue in(Path dataDirectory) throws UnusableSource {
        if (!isImported(dataDirectory)) {
            return CatalogueFile.shipped();
        }
        try {
            return CatalogueFile.load(fileIn(dataDirectory));
        } catch (UnusableSource e) {
            throw new UnusableSource(
                    "%s Or go back to the shipped one: waymark catalogue import --shipped --data-dir %s"
                            .formatted(e.getMessage(), dataDirectory),
                    e);
        }
    }

    /**
     * Puts a catalogue in the place of the one in use. It is written beside its place and read back first, so that a
     * failure leaves the one in use as it was. A server that is running goes on with what it read when it started.
     *
     * @throws UnusableSource if the catalogue is too empty to plan with
     */
    public static void install(Catalogue catalogue, Path dataDirectory) throws UnusableSource, IOException {
        Files.createDirectories(dataDirectory);
        Path part = dataDirectory.resolve("." + FILE + ".new");
        try {
            CatalogueFile.write(catalogue, part);
            check(CatalogueFile.load(part));
            Files.move(
                    part, fileIn(dataDirectory), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Goes back to the shipped one; false if it is in use already. */
    public static boolean remove(Path dataDirectory) throws IOException {
        return Files.deleteIfExists(fileIn(dataDirectory));
    }

    private static void check(Catalogue catalogue) throws UnusableSource {
        long rated = catalogue.occupations().stream()
                .map(Occupation::ratings)
                .filter(r -> !r.all().isEmpty())
                .count();
        if (rated == 0) {
            throw new UnusableSource(
                    "%s holds %d occupations and not one with ratings, so that no gap could be told. It was not taken; the catalogue in use is as it was."
                            .formatted(
                                    catalogue.provenance().release(),
                                    catalogue.occupations().size()));
        }
        catalogue.titles();
        catalogue.esco();
    }
}
