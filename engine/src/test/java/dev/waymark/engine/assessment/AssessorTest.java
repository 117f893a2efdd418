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
import dev.waymark.engine.catalogue.ElementFamily;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.profile.SelfRating;
import dev.waymark.engine.testing.Backgrounds;
import java.util.List;
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

    @Test
    void others_who_see_less_teach_how_lenient_the_person_is() {
        Backgrounds alone = skilled().rating(MEDICINE, 5).rating(PROGRAMMING, 5);
        Backgrounds seen = skilled().rating(MEDICINE, 5).rating(PROGRAMMING, 5);
        for (String colleague : List.of("Ada", "Ben", "Cem", "Dee")) {
            seen.ratedBy(colleague, MEDICINE, 2);
        }

        Leniency before = leniency(alone, ElementFamily.HEALTH);
        Leniency after = leniency(seen, ElementFamily.HEALTH);

        assertThat(after.points()).isGreaterThan(before.points() + 0.2);
        assertThat(after.deviation()).isLessThan(before.deviation());
        assertThat(mean(seen, PROGRAMMING))
                .as("the same leniency is taken off where nobody else has looked")
                .isLessThan(mean(alone, PROGRAMMING));
    }

    @Test
    void a_rater_who_is_severe_throughout_is_read_as_severe() {
        Backgrounds severe = aBackground().working(nurse, 8);
        Backgrounds once = aBackground().working(nurse, 8).ratedBy("Ada", MEDICINE, 3);
        severe.ratedBy("Ada", MEDICINE, 3).ratedBy("Ada", PROGRAMMING, 0);
        for (String colleague : List.of("Ben", "Cem", "Dee")) {
            severe.ratedBy(colleague, PROGRAMMING, 2);
        }
        Contribution read = contribution(severe, MEDICINE, "Ada (colleague)");

        assertThat(read.reading()).isGreaterThan(3);
        assertThat(contribution(once, MEDICINE, "Ada (colleague)").reading()).isLessThan(read.reading());
    }

    @Test
    void a_claim_to_the_top_counts_for_more_once_someone_stands_behind_it() {
        Proficiency alone = of(skilled().rating(PROGRAMMING, 7), PROGRAMMING);
        Proficiency shown = of(skilled().rating(PROGRAMMING, 7).ratedBy("Ada", PROGRAMMING, 6), PROGRAMMING);

        assertThat(share(alone, "your own rating")).isLessThan(0.2);
        assertThat(share(shown, "your own rating")).isGreaterThan(0.2);
    }

    @Test
    void a_certificate_lifts_who_is_below_it_and_leaves_who_is_above_it_alone() {
        Evidence first = evidence(Evidence.Kind.CERTIFICATE, 3, 0, true);

        assertThat(mean(aBackground().showing(first), PROGRAMMING)).isGreaterThan(mean(aBackground(), PROGRAMMING) + 1);
        assertThat(mean(aBackground().working(developer, 10).showing(first), PROGRAMMING))
                .isCloseTo(mean(aBackground().working(developer, 10), PROGRAMMING), within(0.05));
    }

    @Test
    void old_expired_and_unconfirmed_evidence_says_less() {
        double good = mean(aBackground().showing(evidence(Evidence.Kind.TEST, 5, 0, true)), PROGRAMMING);
        double old = mean(aBackground().showing(evidence(Evidence.Kind.TEST, 5, 6, true)), PROGRAMMING);
        double ownWord = mean(aBackground().showing(evidence(Evidence.Kind.TEST, 5, 0, false)), PROGRAMMING);

        assertThat(old).isLessThan(good);
        assertThat(ownWord).isLessThan(good);
    }

    @Test
    void a_rating_given_since_has_what_was_learned_in_it_already() {
        Gain course = new Gain(PROGRAMMING, 1, "a course", 0.5);
        Backgrounds before =
                aBackground().rating(new SelfRating(PROGRAMMING, 3, 1)).gaining(course);
        Backgrounds since =
                aBackground().rating(new SelfRating(PROGRAMMING, 3, 0)).gaining(course);

        assertThat(mean(before, PROGRAMMING)).isGreaterThan(mean(since, PROGRAMMING));
    }

    @Test
    void the_mean_is_the_readings_weighed_by_their_shares() {
        Proficiency of = of(
                aBackground()
                        .working(developer, 3)
                        .rating(PROGRAMMING, 6)
                        .ratedBy("Ada", PROGRAMMING, 4)
                        .ratedBy("Ben", PROGRAMMING, 5)
                        .showing(evidence(Evidence.Kind.PROJECT, 4, 1, false)),
                PROGRAMMING);

        assertThat(of.contributions().stream()
                        .mapToDouble(c -> c.reading() * c.share())
                        .sum())
                .isCloseTo(of.mean(), within(1e-9));
        assertThat(of.contributions()).hasSize(5);
    }

    private Backgrounds skilled() {
        return aBackground().working(nurse, 8).working(developer, 8);
    }

    private static Evidence evidence(Evidence.Kind kind, double level, double yearsAgo, boolean confirmed) {
        return new Evidence(PROGRAMMING, kind, level, yearsAgo, confirmed, false, "a thing");
    }

    private Leniency leniency(Backgrounds background, ElementFamily family) {
        return assessor.assess(background.build()).leniencies().stream()
                .filter(l -> l.family() == family)
                .findFirst()
                .orElseThrow();
    }

    private Contribution contribution(Backgrounds background, Element element, String source) {
        return of(background, element).contributions().stream()
                .filter(c -> c.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private static double share(Proficiency proficiency, String source) {
        return proficiency.contributions().stream()
                .filter(c -> c.source().equals(source))
                .mapToDouble(Contribution::share)
                .sum();
    }

    private double mean(Backgrounds background, Element element) {
        return of(background, element).mean();
    }

    private Proficiency of(Backgrounds background, Element element) {
        return assessor.assess(background.build()).of(element.id()).orElseThrow();
    }
}
