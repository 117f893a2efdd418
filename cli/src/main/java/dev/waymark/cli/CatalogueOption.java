package dev.waymark.cli;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.catalogue.compiled.InstalledCatalogue;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The {@code --catalogue} option of every command that reads the catalogue: {@code @Mixin CatalogueOption catalogue}. */
final class CatalogueOption {
    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "A catalogue file of your own (see 'waymark catalogue build'). Default: the one in use.")
    private @Nullable Path file;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            description = "Where the data and an imported catalogue are kept (default: ~/.waymark).")
    private Path dataDirectory = UsualPlace.ofData();

    /** @throws BadInput if the file given cannot be used */
    Catalogue load() {
        try {
            return file == null ? InstalledCatalogue.in(dataDirectory) : CatalogueFile.load(file);
        } catch (UnusableSource e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    /** Which one {@link #load} gives, in words. */
    String which() {
        return file != null
                ? "From " + file
                : InstalledCatalogue.isImported(dataDirectory)
                        ? "In use: imported, %s (back to the shipped one: waymark catalogue import --shipped)"
                                .formatted(InstalledCatalogue.fileIn(dataDirectory))
                        : "In use: the one that Waymark ships";
    }
}
