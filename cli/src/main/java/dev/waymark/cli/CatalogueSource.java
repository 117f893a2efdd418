package dev.waymark.cli;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.catalogue.compiler.BuildCatalogue;
import dev.waymark.engine.catalogue.compiler.BuildCatalogue.Built;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A catalogue given as a compiled file, or as the zip or folder of a release to compile. */
final class CatalogueSource {
    private CatalogueSource() {}

    /** @throws BadInput if it is neither */
    static Built read(Path place, Optional<Path> bls) {
        if (!Files.exists(place)) {
            throw new BadInput(
                    "%s is not there. Give a catalogue file (.waymark), or the zip or folder of an O*NET release."
                            .formatted(place));
        }
        try {
            boolean release = Files.isDirectory(place)
                    || place.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
            if (release) {
                return BuildCatalogue.from(place, bls);
            }
            Catalogue compiled = CatalogueFile.load(place);
            return new Built(compiled, List.of());
        } catch (UnusableSource e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }
}
