package dev.waymark.engine.catalogue.compiler;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.bls.BlsFigures;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.catalogue.esco.Crosswalk;
import dev.waymark.engine.catalogue.esco.EscoRelease;
import dev.waymark.engine.catalogue.onet.OnetRelease;
import dev.waymark.engine.catalogue.table.BadRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a catalogue file from a release and the BLS files. If anything fails, what was there stays as it was. */
public final class BuildCatalogue {
    private BuildCatalogue() {}

    /** @param badRows rows of the sources that were left out */
    public record Built(Catalogue catalogue, List<BadRow> badRows) {}

    /**
     * @param onet zip or folder of an O*NET release
     * @param bls folder of the three BLS files; without it the catalogue has no wages and projections
     * @throws UnusableSource if a source cannot be used; nothing is written then
     * @throws IOException if the file cannot be written
     */
    public static Built into(Path file, Path onet, Optional<Path> bls) throws UnusableSource, IOException {
        return write(from(onet, bls), file);
    }

    public static Built write(Built built, Path file) throws IOException {
        CatalogueFile.write(built.catalogue(), file);
        return built;
    }

    /** As {@link #into}, without writing a file. */
    public static Built from(Path onet, Optional<Path> bls) throws UnusableSource {
        BlsFigures figures = bls.isPresent() ? BlsFigures.read(bls.get()) : BlsFigures.none();
        OnetRelease release = OnetRelease.read(onet);
        List<BadRow> bad = new ArrayList<>(release.badRows());
        bad.addAll(figures.badRows());
        return new Built(CatalogueCompiler.compile(release, figures), List.copyOf(bad));
    }

    /**
     * The same with ESCO beside it.
     *
     * @param esco zips or folders of official CSV downloads, in any languages
     * @param crosswalk the official ESCO–O*NET crosswalk; without it ESCO's skills are found in texts, and count in no gap
     */
    public static Built withEsco(Built built, List<Path> esco, Optional<Path> crosswalk) throws UnusableSource {
        Crosswalk.Read links =
                crosswalk.isPresent() ? Crosswalk.read(crosswalk.get()) : new Crosswalk.Read(List.of(), List.of());
        EscoRelease.Read read = EscoRelease.read(esco, links.links());
        List<BadRow> bad = new ArrayList<>(built.badRows());
        bad.addAll(links.badRows());
        bad.addAll(read.badRows());
        Catalogue plain = built.catalogue();
        return new Built(
                plain.with(
                        read.esco(),
                        Attribution.with(plain.provenance(), read.esco().release())),
                List.copyOf(bad));
    }
}
