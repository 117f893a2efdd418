package dev.waymark.engine.search;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.testing.Catalogues;
import dev.waymark.engine.testing.OccupationBuilder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindTargetTest {
    private final Catalogue catalogue = Catalogues.aCatalogueOf(
            Stream.of(
                            anOccupation("15-2051.00", "Data Scientists"),
                            anOccupation("17-2051.00", "Civil Engineers")
                                    .asking("2.C.3.d", "Building and Construction", 5, 5),
                            anOccupation("17-2141.00", "Mechanical Engineers").asking("2.C.3.e", "Mechanical", 5, 5))
                    .map(OccupationBuilder::build),
            Stream.of(
                    new JobTitle("Engineer", new OccupationCode("17-2051.00"), JobTitle.Source.ALTERNATE),
                    new JobTitle("Engineer", new OccupationCode("17-2141.00"), JobTitle.Source.ALTERNATE)));
    private final FindTarget targets = new FindTarget(catalogue, OccupationSearch.over(catalogue));

    @Test
    void a_code_or_a_title_is_found_without_assuming_anything() {
        TargetMatch found = new TargetMatch.Found(catalogue.occupations().getFirst(), "");

        assertThat(targets.find("15-2051.00")).isEqualTo(found);
        assertThat(targets.find(" 15-2051 ")).isEqualTo(found);
        assertThat(targets.find("data scientist")).isEqualTo(found);
    }

    @Test
    void what_was_taken_for_granted_is_said() {
        assertThat(targets.find("data scintist"))
                .isEqualTo(new TargetMatch.Found(
                        catalogue.occupations().getFirst(),
                        "'data scintist' is taken as Data Scientists (15-2051.00)."));
    }

    @Test
    void several_near_ones_are_told_apart() {
        assertThat(targets.find("Engineer"))
                .isInstanceOfSatisfying(
                        TargetMatch.Ambiguous.class,
                        a -> assertThat(a.candidates())
                                .extracting(TargetMatch.Candidate::apart)
                                .containsExactly(
                                        "also called Engineer; job zone 4; leans on Building and Construction",
                                        "also called Engineer; job zone 4; leans on Mechanical"));
    }

    @Test
    void what_is_nowhere_near_is_unknown() {
        assertThat(targets.find("astronaut")).isInstanceOf(TargetMatch.Unknown.class);
        assertThat(targets.find("99-9999.00")).isInstanceOf(TargetMatch.Unknown.class);
        assertThat(targets.find("")).isInstanceOf(TargetMatch.Unknown.class);
    }
}
