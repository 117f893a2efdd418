package dev.waymark.engine.catalogue.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.catalogue.Ratings;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ShippedCatalogueTest {
    private final Catalogue catalogue = CatalogueFile.shipped();

    @Test
    void is_small_enough_to_ship() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                CatalogueFile.class.getResourceAsStream("/dev/waymark/engine/catalogue/onet-30.1.waymark"))) {
            assertThat(file.readAllBytes()).hasSizeLessThan(8_000_000);
        }
    }

    @Test
    void holds_all_of_release_30_1() {
        assertThat(catalogue.provenance().release()).isEqualTo("O*NET 30.1");
        assertThat(catalogue.occupations()).hasSize(1016);
        assertThat(catalogue.occupations())
                .filteredOn(o -> o.ratings() instanceof Ratings.Surveyed)
                .hasSize(894);
        assertThat(catalogue.occupations())
                .filteredOn(o -> o.jobZone().isPresent())
                .hasSize(923);
        assertThat(catalogue.occupations())
                .filteredOn(o -> o.preparation().isPresent())
                .hasSize(878);
        assertThat(catalogue.occupations().stream()
                        .mapToInt(o -> o.tools().size())
                        .sum())
                .isEqualTo(32_773);
        assertThat(catalogue.occupations().stream()
                        .mapToInt(o -> o.related().size())
                        .sum())
                .isEqualTo(18_460);
        assertThat(catalogue.elements()).hasSize(68);
        assertThat(catalogue.titles())
                .filteredOn(t -> t.source() == JobTitle.Source.ALTERNATE)
                .hasSize(56_505);
        assertThat(catalogue.titles())
                .filteredOn(t -> t.source() == JobTitle.Source.REPORTED)
                .hasSize(7_955);
    }

    @Test
    void knows_what_a_software_developer_needs_and_earns() {
        Occupation developer = occupation("15-1252.00");
        ElementRating reading = developer.rating(new ElementId("2.A.1.a")).orElseThrow();

        assertThat(developer.title()).isEqualTo("Software Developers");
        assertThat(reading.importance()).isEqualTo(3.5);
        assertThat(reading.level()).isEqualTo(4.25);
        assertThat(reading.levelError()).isEqualTo(0.25);
        assertThat(reading.quality()).isEqualTo(RatingQuality.MEASURED);
        assertThat(developer.wage().orElseThrow().median()).isEqualTo(OptionalInt.of(133_080));
        assertThat(developer.outlook().orElseThrow().openings()).isEqualTo(OptionalDouble.of(115.2));
        assertThat(developer.outlook().orElseThrow().entryEducation()).contains("Bachelor's degree");
    }

    @Test
    void says_when_wages_are_those_of_a_broader_group() {
        assertThat(occupation("13-1021.00").wage().orElseThrow().group())
                .contains("13-1020 Buyers and Purchasing Agents");
        assertThat(occupation("15-1252.00").wage().orElseThrow().group()).isEmpty();
        assertThat(occupation("55-1011.00").wage()).isEmpty();
    }

    @Test
    void carries_the_attribution_that_the_licence_asks_for() {
        assertThat(catalogue.provenance().licence()).startsWith("CC BY 4.0");
        assertThat(catalogue.provenance().attribution())
                .contains(
                        "O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)",
                        "Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.",
                        "Waymark has modified all or some of this information.",
                        "U.S. Bureau of Labor Statistics");
    }

    private Occupation occupation(String code) {
        return catalogue.occupation(new OccupationCode(code)).orElseThrow();
    }
}
