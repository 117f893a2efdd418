package dev.waymark.engine.search;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Outlook;
import dev.waymark.engine.testing.Catalogues;
import dev.waymark.engine.testing.OccupationBuilder;
import java.util.Optional;
import java.util.OptionalDouble;
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

    @Test
    void what_merely_sounds_alike_is_no_choice_where_others_are_called_so() {
        Catalogue several = Catalogues.aCatalogueOf(
                Stream.of(
                                rated("15-2051.00", "Data Scientists"),
                                rated("15-2041.00", "Statisticians"),
                                rated("43-9021.00", "Data Entry Keyers"))
                        .map(OccupationBuilder::build),
                Stream.of(
                        new JobTitle("Data Analyst", new OccupationCode("15-2051.00"), JobTitle.Source.ALTERNATE),
                        new JobTitle("Data Analyst", new OccupationCode("15-2041.00"), JobTitle.Source.ALTERNATE),
                        new JobTitle(
                                "Data Analysis Clerk", new OccupationCode("43-9021.00"), JobTitle.Source.ALTERNATE)));

        assertThat(new FindTarget(several, OccupationSearch.over(several)).find("data analyst"))
                .isInstanceOfSatisfying(
                        TargetMatch.Ambiguous.class,
                        a -> assertThat(a.candidates())
                                .extracting(c -> c.occupation().title())
                                .containsExactlyInAnyOrder("Data Scientists", "Statisticians"));
    }

    @Test
    void of_those_called_so_the_one_with_far_more_people_is_taken() {
        Catalogue several = Catalogues.aCatalogueOf(
                Stream.of(
                                rated("29-9091.00", "Athletic Trainers").projected(employing(1)),
                                rated("39-9031.00", "Fitness Instructors").projected(employing(400)))
                        .map(OccupationBuilder::build),
                Stream.of(
                        new JobTitle("Personal Coach", new OccupationCode("29-9091.00"), JobTitle.Source.ALTERNATE),
                        new JobTitle("Personal Coach", new OccupationCode("39-9031.00"), JobTitle.Source.ALTERNATE)));

        assertThat(new FindTarget(several, OccupationSearch.over(several)).find("personal coach"))
                .isInstanceOfSatisfying(
                        TargetMatch.Found.class,
                        f -> assertThat(f.occupation().title()).isEqualTo("Fitness Instructors"));
    }

    @Test
    void what_cannot_be_planned_for_is_no_choice_beside_what_can() {
        Catalogue several = Catalogues.aCatalogueOf(
                Stream.of(
                                anOccupation("29-1229.00", "Physicians, All Other"),
                                rated("29-1215.00", "Family Medicine Physicians"))
                        .map(OccupationBuilder::build),
                Stream.of(
                        new JobTitle("Doctor", new OccupationCode("29-1229.00"), JobTitle.Source.ALTERNATE),
                        new JobTitle("Doctor", new OccupationCode("29-1215.00"), JobTitle.Source.ALTERNATE)));

        assertThat(new FindTarget(several, OccupationSearch.over(several)).find("doctor"))
                .isInstanceOfSatisfying(
                        TargetMatch.Found.class,
                        f -> assertThat(f.occupation().title()).isEqualTo("Family Medicine Physicians"));
    }

    private static OccupationBuilder rated(String code, String title) {
        return anOccupation(code, title).asking("2.A.1.e", "Mathematics", 4, 4);
    }

    private static Outlook employing(double thousands) {
        return new Outlook(
                OptionalDouble.of(thousands),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
