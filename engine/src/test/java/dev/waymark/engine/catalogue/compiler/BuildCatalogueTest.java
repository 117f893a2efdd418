package dev.waymark.engine.catalogue.compiler;

import static dev.waymark.engine.testing.ReleaseBuilder.aRatedRelease;
import static dev.waymark.engine.testing.ReleaseBuilder.aRelease;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.testing.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCatalogueTest {
    @TempDir
    Path folder;

    @Test
    void what_is_built_is_what_is_loaded() throws Exception {
        Path file = folder.resolve("c.waymark");
        Catalogue built = BuildCatalogue.into(file, aRatedRelease().zip(folder.resolve("r.zip")), Optional.empty())
                .catalogue();
        Catalogue loaded = CatalogueFile.load(file);

        assertThat(loaded.occupations()).isEqualTo(built.occupations()).hasSize(3);
        assertThat(loaded.titles()).isEqualTo(built.titles());
        assertThat(loaded.elements()).isEqualTo(built.elements());
        assertThat(loaded.provenance()).isEqualTo(built.provenance());
    }

    @Test
    void surveyed_estimated_and_unknown_profiles_are_told_apart() throws Exception {
        Catalogue built = BuildCatalogue.from(aRatedRelease().zip(folder.resolve("r.zip")), Optional.empty())
                .catalogue();
        Catalogue unrated = BuildCatalogue.from(aRelease().zip(folder.resolve("s.zip")), Optional.empty())
                .catalogue();

        assertThat(ratings(built, "47-2000.00")).isInstanceOf(Ratings.Surveyed.class);
        assertThat(ratings(built, "47-2001.00")).isInstanceOf(Ratings.Estimated.class);
        assertThat(ratings(unrated, "47-2001.00")).isEqualTo(new Ratings.NotRated());
    }

    @Test
    void what_is_not_relevant_asks_level_zero() throws Exception {
        Catalogue built = BuildCatalogue.from(aRatedRelease().zip(folder.resolve("r.zip")), Optional.empty())
                .catalogue();
        var building = built.occupation(new OccupationCode("15-1000.00"))
                .orElseThrow()
                .rating(new ElementId("2.C.3.d"))
                .orElseThrow();

        assertThat(building.quality()).isEqualTo(RatingQuality.NOT_RELEVANT);
        assertThat(building.level()).isZero();
    }

    @Test
    void a_broken_release_leaves_the_file_as_it_was() throws Exception {
        Path file = Files.writeString(folder.resolve("c.waymark"), "as it was");
        Path broken = aRelease().without("Occupation Data.txt").zip(folder.resolve("r.zip"));

        assertThatThrownBy(() -> BuildCatalogue.into(file, broken, Optional.empty()))
                .isInstanceOf(UnusableSource.class);
        assertThat(file).hasContent("as it was");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void the_shipped_catalogue_is_what_the_compiler_makes_of_release_30_1() throws Exception {
        Path onet = SharedData.file("onet/db_30_1_text.zip");
        BuildCatalogue.Built built = BuildCatalogue.from(onet, Optional.of(SharedData.file("bls")));

        assertThat(built.badRows()).isEmpty();
        assertThat(CatalogueFile.bytesOf(built.catalogue()))
                .as("after a change to the compiler, run: ./waymark catalogue build … and replace the shipped file")
                .isEqualTo(shippedBytes());
    }

    @Test
    void release_29_0_without_title_tables_compiles_too() throws Exception {
        BuildCatalogue.Built built = BuildCatalogue.from(SharedData.file("onet/db_29_0_text.zip"), Optional.empty());

        assertThat(built.catalogue().provenance().release()).isEqualTo("O*NET 29.0");
        assertThat(built.badRows()).isEmpty();
        assertThat(built.catalogue().occupations()).hasSize(1016);
        assertThat(built.catalogue().titles()).hasSize(1016);
        assertThat(built.catalogue().occupations().stream().filter(o -> o.wage().isPresent()))
                .isEmpty();
    }

    private static byte[] shippedBytes() throws IOException {
        try (var in = CatalogueFile.class.getResourceAsStream("/dev/waymark/engine/catalogue/onet-30.1.waymark")) {
            return in.readAllBytes();
        }
    }

    private static Ratings ratings(Catalogue catalogue, String code) {
        return catalogue.occupation(new OccupationCode(code)).orElseThrow().ratings();
    }
}
