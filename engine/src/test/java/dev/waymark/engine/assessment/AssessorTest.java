package dev.waymark.engine.assessment;

import static dev.waymark.engine.testing.Backgrounds.aBackground;
import static dev.waymark.engine.testing.Catalogues.aCatalogueOf;
import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.assessment.Proficiency.Contribution;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.testing.Backgrounds;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssessorTest {
    private static final Element MEDICINE = new Element(new ElementId("2.C.5.a"), "Medicine and Dentistry");
    private static final Element PROGRAMMING = new Element(new ElementId("2.B.3.e"), "Programming");

    private final Occupation nurse = anOccupation("29-1141.00", "Registered Nurses")
            .asking("2.C.5.a", "Medicine and Dentistry", 4.5, 5.6)
            .asking("2.B.3.e", "Programming", 1.2, 0.4)
            .build();
    private final Occupation developer = anOccupation("15-1252.00", "Software Developers")
            .asking("2.C.5.a", "Medicine and Dentistry", 1.1, 0.3)
            .asking("2.B.3.e", "Programming", 4.6, 5.0)
            .build();
    private final Catalogue catalogue = aCatalogueOf(Stream.of(nurse, developer), Stream.of());
    private final Assessor assessor = new Assessor(catalogue);

    @Test
    void years_in_an_occupation_approach_the_level_it_asks() {
        double first = mean(aBackground().working(nurse, 0.1), MEDICINE);
        double second = mean(aBackground().working(nurse, 2), MEDICINE);
        double tenth = mean(aBackground().working(nurse, 10), MEDICINE);

        assertThat(first).isCloseTo(5.6 * 0.766, within(0.01));
        assertThat(second).isBetween(first, tenth);
        assertThat(tenth).isCloseTo(5.6, within(0.01));
    }

    @Test
    void skills_of_two_occupations_add_up_rather_than_average_out() {
        Backgrounds both = aBackground().working(nurse, 8).working(developer, 8);

        assertThat(mean(both, MEDICINE)).isCloseTo(5.6, within(0.02));
        assertThat(mean(both, PROGRAMMING)).isCloseTo(5.0, within(0.02));
    }

    @Test
    void a_doubtful_occupation_counts_for_less_and_widens_the_interval() {
        Proficiency sure = of(aBackground().working(new Experience(nurse, 5, 0, 1)), MEDICINE);
        Proficiency doubtful = of(aBackground().working(new Experience(nurse, 5, 0, 0.5)), MEDICINE);

        assertThat(doubtful.mean()).isLessThan(sure.mean());
        assertThat(doubtful.deviation()).isGreaterThan(sure.deviation());
    }

    @Test
    void what_has_not_been_used_for_years_is_less_certain() {
        Proficiency now = of(aBackground().working(new Experience(nurse, 5, 0, 1)), MEDICINE);
        Proficiency long_ago = of(aBackground().working(new Experience(nurse, 5, 8, 1)), MEDICINE);

        assertThat(long_ago.deviation()).isGreaterThan(now.deviation());
        assertThat(long_ago.mean()).isCloseTo(now.mean(), within(1e-9));
    }

    @Test
    void a_self_rating_pulls_the_level_and_narrows_the_interval() {
        Proficiency before = of(aBackground().working(nurse, 5), PROGRAMMING);
        Proficiency after = of(aBackground().working(nurse, 5).rating(PROGRAMMING, 4), PROGRAMMING);

        assertThat(after.mean()).isBetween(before.mean() + 0.5, 3.7);
        assertThat(after.deviation()).isLessThan(before.deviation());
        assertThat(after.contributions()).extracting(Contribution::source).contains("your own rating");
        assertThat(after.contributions().stream()
                        .mapToDouble(Contribution::share)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void a_claim_to_the_top_weighs_less_than_a_modest_one() {
        Proficiency modest = of(aBackground().rating(PROGRAMMING, 5.5), PROGRAMMING);
        Proficiency top = of(aBackground().rating(PROGRAMMING, 7), PROGRAMMING);

        assertThat(top.deviation()).isGreaterThan(modest.deviation());
    }

    @Test
    void a_stated_level_overrides_what_would_be_inferred() {
        Proficiency stated = of(aBackground().working(nurse, 5).stating(PROGRAMMING, 4.5), PROGRAMMING);

        assertThat(stated.mean()).isEqualTo(4.5);
        assertThat(stated.contributions())
                .singleElement()
                .extracting(Contribution::source)
                .isEqualTo("the level you stated");
    }

    @Test
    void studying_a_field_lifts_its_areas_and_breaking_off_lifts_them_less() {
        double none = mean(aBackground(), PROGRAMMING);
        double bachelor = mean(aBackground().studied("Information Technology", EducationLevel.BACHELOR), PROGRAMMING);
        double brokenOff = mean(aBackground().brokeOff("Information Technology", EducationLevel.BACHELOR), PROGRAMMING);

        assertThat(bachelor).isEqualTo(4);
        assertThat(brokenOff).isEqualTo(3);
        assertThat(none).isLessThan(brokenOff);
    }

    @Test
    void a_finished_activity_adds_its_points_and_says_so() {
        Proficiency before = of(aBackground().working(developer, 5), MEDICINE);
        Proficiency after = of(aBackground().working(developer, 5).gaining(MEDICINE, 0.8), MEDICINE);

        assertThat(after.mean()).isCloseTo(before.mean() + 0.8, within(1e-9));
        assertThat(after.contributions()).extracting(Contribution::source).contains("a finished course");
    }

    private double mean(Backgrounds background, Element element) {
        return of(background, element).mean();
    }

    private Proficiency of(Backgrounds background, Element element) {
        return assessor.assess(background.build()).of(element.id()).orElseThrow();
    }
}
