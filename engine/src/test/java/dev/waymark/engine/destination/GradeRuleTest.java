package dev.waymark.engine.destination;

import static dev.waymark.engine.testing.Catalogues.aCatalogueOf;
import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.testing.OccupationBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradeRuleTest {
    private static final String MANAGING_PEOPLE = "2.B.5.d";
    private static final String PLAIN = "2.A.1.b";

    /** Eleven elements: ten at level 4 that the weaver asks more of than others, and one that all ask alike. */
    private final Catalogue catalogue = aCatalogueOf(
            weaver(),
            others("51-0001.00", 1.5),
            others("51-0002.00", 2),
            others("51-0003.00", 2),
            others("51-0004.00", 4.7),
            others("51-0005.00", 6),
            supervisor());

    @Test
    void senior_raises_what_sets_the_work_apart_toward_the_top_of_its_family_by_a_level_at_most() {
        Target senior = at(Grade.SENIOR);

        // The 90th percentile of seven surveyed occupations is the highest of them, 6: a whole level, not two.
        assertThat(level(senior, "2.C.3.a")).isEqualTo(5);
        assertThat(level(senior, PLAIN)).isEqualTo(3);
        assertThat(senior.title()).isEqualTo("Senior Weavers");
        assertThat(senior.basis())
                .contains("a rule of ours, not a survey")
                .contains("the 10 skills and knowledge areas")
                .contains("surveyed, Test release")
                .doesNotEndWith(".");
    }

    @Test
    void whoever_stands_at_the_top_already_is_still_asked_half_a_level_more() {
        Target senior =
                Target.at(occupation("51-0005.00"), Grade.SENIOR, catalogue).orElseThrow();

        assertThat(level(senior, "2.C.3.a")).isEqualTo(6.5);
    }

    @Test
    void no_level_is_ever_above_seven() {
        Catalogue high = aCatalogueOf(
                anOccupation("51-0001.00", "Weavers").asking(PLAIN, "Listening", 5, 6.8),
                anOccupation("51-0002.00", "Dyers").asking(PLAIN, "Listening", 5, 1));

        assertThat(level(
                        Target.at(high.occupations().getFirst(), Grade.SENIOR, high)
                                .orElseThrow(),
                        PLAIN))
                .isEqualTo(7);
    }

    @Test
    void lead_asks_of_leading_what_the_supervisors_are_asked_and_says_who_they_are() {
        Target lead = at(Grade.LEAD);

        assertThat(level(at(Grade.SENIOR), MANAGING_PEOPLE)).isEqualTo(1);
        assertThat(level(lead, MANAGING_PEOPLE)).isEqualTo(4.5);
        assertThat(rating(lead, MANAGING_PEOPLE).importance()).isEqualTo(4);
        assertThat(level(lead, "2.C.3.a")).isEqualTo(5);
        assertThat(lead.basis())
                .contains(". For leading, seven skills")
                .endsWith("First-Line Supervisors of Production Workers (51-1011.00) are asked");
    }

    @Test
    void junior_lowers_what_sets_the_work_apart_and_leaves_what_all_work_asks() {
        Target junior = at(Grade.JUNIOR);

        // The 10th percentile of seven is the lowest of them, 1.5: a whole level down, not two and a half.
        assertThat(level(junior, "2.C.3.a")).isEqualTo(3);
        assertThat(level(junior, PLAIN)).isEqualTo(3);
        assertThat(rating(junior, "2.C.3.a").quality()).isEqualTo(RatingQuality.ESTIMATED);
        assertThat(junior.title()).isEqualTo("Junior Weavers");
        assertThat(junior.basis()).contains("then lowered by a rule of ours, not a survey", "toward the bottom tenth");
    }

    @Test
    void whoever_stands_at_the_bottom_already_is_still_asked_half_a_level_less() {
        Target junior =
                Target.at(occupation("51-0001.00"), Grade.JUNIOR, catalogue).orElseThrow();

        assertThat(level(junior, "2.C.3.a")).isEqualTo(1);
    }

    @Test
    void what_is_raised_is_marked_as_no_measurement_and_less_sure() {
        ElementRating raised = rating(at(Grade.SENIOR), "2.C.3.a");

        assertThat(raised.quality()).isEqualTo(RatingQuality.ESTIMATED);
        assertThat(raised.levelError()).isCloseTo(Math.hypot(0.2, 0.25), within(1e-12));
        assertThat(rating(at(Grade.SENIOR), PLAIN).quality()).isEqualTo(RatingQuality.MEASURED);
    }

    @Test
    void experienced_is_the_survey_itself() {
        assertThat(at(Grade.EXPERIENCED))
                .isEqualTo(Target.of(occupation("51-6000.00"), catalogue.provenance())
                        .orElseThrow());
    }

    private Target at(Grade grade) {
        return Target.at(occupation("51-6000.00"), grade, catalogue).orElseThrow();
    }

    private Occupation occupation(String code) {
        return catalogue.occupation(new OccupationCode(code)).orElseThrow();
    }

    private static double level(Target target, String element) {
        return rating(target, element).level();
    }

    private static ElementRating rating(Target target, String element) {
        return target.requirements().stream()
                .filter(r -> r.element().id().equals(new ElementId(element)))
                .findFirst()
                .orElseThrow();
    }

    private static OccupationBuilder weaver() {
        return asking(anOccupation("51-6000.00", "Weavers"), 4)
                .asking(MANAGING_PEOPLE, "Management of Personnel Resources", 1, 1);
    }

    private static OccupationBuilder others(String code, double level) {
        return asking(anOccupation(code, "Workers " + code), level);
    }

    private static OccupationBuilder supervisor() {
        return asking(anOccupation("51-1011.00", "First-Line Supervisors of Production Workers"), 2)
                .asking(MANAGING_PEOPLE, "Management of Personnel Resources", 4, 4.5);
    }

    private static OccupationBuilder asking(OccupationBuilder occupation, double level) {
        List<String> parts = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"));
        parts.forEach(part -> occupation.asking("2.C.3." + part, "Craft " + part, 4, level));
        return occupation.asking(PLAIN, "Listening", 5, 3);
    }
}
