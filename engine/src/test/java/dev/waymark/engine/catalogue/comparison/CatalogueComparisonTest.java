package dev.waymark.engine.catalogue.comparison;

import static dev.waymark.engine.testing.ReleaseBuilder.aRatedRelease;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.compiler.BuildCatalogue;
import dev.waymark.engine.testing.ReleaseBuilder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueComparisonTest {
    @TempDir
    Path folder;

    private Catalogue catalogue(String name, ReleaseBuilder release) throws Exception {
        return BuildCatalogue.from(release.zip(folder.resolve(name)), Optional.empty())
                .catalogue();
    }

    @Test
    void a_catalogue_does_not_differ_from_itself() throws Exception {
        Catalogue one = catalogue("a.zip", aRatedRelease());

        CatalogueComparison same = CatalogueComparison.of(one, one);

        assertThat(same.added()).isEmpty();
        assertThat(same.removed()).isEmpty();
        assertThat(same.changes()).hasSize(3).allSatisfy(c -> {
            assertThat(c.isRenamed()).isFalse();
            assertThat(c.isRezoned()).isFalse();
            assertThat(c.ratings()).isEmpty();
        });
    }

    @Test
    void only_changes_beyond_the_errors_of_both_are_changes() throws Exception {
        Catalogue earlier = catalogue("a.zip", aRatedRelease().table("Knowledge.txt", knowledge("4.00", "4.00")));
        Catalogue later = catalogue("b.zip", aRatedRelease().table("Knowledge.txt", knowledge("5.50", "4.50")));

        CatalogueComparison comparison = CatalogueComparison.of(earlier, later);

        // 0.4 and 0.4 make an error of 0.57, and 1.96 of these 1.11: 1.5 is beyond it, and 0.5 is not.
        assertThat(comparison
                        .change(new OccupationCode("47-2000.00"))
                        .orElseThrow()
                        .ratings())
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.levelChange()).isEqualTo(1.5);
                    assertThat(c.isLevelChanged()).isTrue();
                    assertThat(c.isImportanceChanged()).isFalse();
                });
        assertThat(comparison
                        .change(new OccupationCode("15-1000.00"))
                        .orElseThrow()
                        .ratings())
                .isEmpty();
    }

    private static String knowledge(String builder, String developer) {
        return """
                O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Standard Error|Recommend Suppress|Not Relevant
                15-1000.00|2.C.3.d|Building|IM|2.0||N|
                15-1000.00|2.C.3.d|Building|LV|%s|0.4|N|N
                47-2000.00|2.C.3.d|Building|IM|4.5||N|
                47-2000.00|2.C.3.d|Building|LV|%s|0.4|N|N
                """.formatted(developer, builder);
    }

    @Test
    void another_zone_a_new_title_and_a_new_occupation_are_named() throws Exception {
        Catalogue earlier = catalogue(
                "a.zip",
                aRatedRelease().table("Job Zones.txt", "O*NET-SOC Code|Job Zone\n15-1000.00|4\n47-2000.00|2\n"));
        Catalogue later = catalogue(
                "b.zip",
                aRatedRelease()
                        .table(
                                "Occupation Data.txt",
                                "O*NET-SOC Code|Title\n15-1000.00|Coders\n47-2000.00|Builders\n47-2001.00|Roofers\n51-1000.00|Makers\n")
                        .table("Job Zones.txt", "O*NET-SOC Code|Job Zone\n15-1000.00|4\n47-2000.00|3\n"));

        CatalogueComparison comparison = CatalogueComparison.of(earlier, later);

        assertThat(comparison.added()).extracting(o -> o.code().value()).containsExactly("51-1000.00");
        assertThat(comparison
                        .change(new OccupationCode("15-1000.00"))
                        .orElseThrow()
                        .isRenamed())
                .isTrue();
        OccupationChange builders =
                comparison.change(new OccupationCode("47-2000.00")).orElseThrow();
        assertThat(builders.isRezoned()).isTrue();
        assertThat(builders.formerZone()).isEqualTo(OptionalInt.of(2));
        assertThat(builders.zone()).isEqualTo(OptionalInt.of(3));
    }
}
