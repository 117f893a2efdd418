package dev.waymark.engine.testing;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Provenance;
import java.util.Arrays;
import java.util.stream.Stream;

/** Small catalogues of made-up facts. */
public final class Catalogues {
    private Catalogues() {}

    /** The elements are those that the occupations are rated on; the only titles are the occupations' own. */
    public static Catalogue aCatalogueOf(OccupationBuilder... occupations) {
        return aCatalogueOf(Arrays.stream(occupations).map(OccupationBuilder::build), Stream.of());
    }

    public static Catalogue aCatalogueOf(Stream<Occupation> occupations, Stream<JobTitle> alternateTitles) {
        var all = occupations.toList();
        return Catalogue.of(
                new Provenance("Test release", "none", "Made up for tests."),
                all.stream()
                        .flatMap(o -> o.ratings().all().stream())
                        .map(ElementRating::element)
                        .distinct()
                        .toList(),
                all,
                Stream.concat(
                                all.stream().map(o -> new JobTitle(o.title(), o.code(), JobTitle.Source.OCCUPATION)),
                                alternateTitles)
                        .toList());
    }
}
