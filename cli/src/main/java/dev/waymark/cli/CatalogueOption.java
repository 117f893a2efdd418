package dev.waymark.cli;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The {@code --catalogue} option of every command that reads the catalogue: {@code @Mixin CatalogueOption catalogue}. */
final class CatalogueOption {
    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "A catalogue file of your own (see 'waymark catalogue build'). Default: the one shipped.")
    private @Nullable Path file;

    /** @throws BadInput if the file given cannot be used */
    Catalogue load() {
        if (file == null) {
            return CatalogueFile.shipped();
        }
        try {
            return CatalogueFile.load(file);
        } catch (UnusableSource e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }
}
