package dev.waymark.engine.gap;

import static dev.waymark.engine.testing.Catalogues.aCatalogueOf;
import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Provenance;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.statistics.Normal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnalyseGapTest {
    private static final Element MATHEMATICS = new Element(new ElementId("2.A.1.e"), "Mathematics");
    private static final Element WRITING = new Element(new ElementId("2.A.1.c"), "Writing");
    private static final HoursCalibration CALIBRATION = new HoursCalibration(50, 0.5, 30, 20, 0.5, 2, 0.7, 900);

    private final Occupation analyst = anOccupation("15-2051.00", "Data Scientists")
            .asking("2.A.1.e", "Mathematics", 5, 5)
            .asking("2.A.1.c", "Writing", 3, 4)
            .build();

    @Test
    void a_gap_counts_by_points_weight_and_calibrated_hours() {
        SkillGap mathematics = gap(report(level(MATHEMATICS, 3), level(WRITING, 4)), MATHEMATICS);

        assertThat(mathematics.points()).isEqualTo(2);
        assertThat(mathematics.hours()).isEqualTo(new HoursRange(100, 200, 400));
        assertThat(mathematics.probabilityMet()).isLessThan(0.01);
    }

    @Test
    void a_surplus_never_pays_for_a_gap_elsewhere() {
        GapReport modest = report(level(MATHEMATICS, 3), level(WRITING, 4));
        GapReport surplus = report(level(MATHEMATICS, 3), level(WRITING, 7));

        assertThat(surplus.readiness().value()).isEqualTo(modest.readiness().value());
        assertThat(gap(surplus, WRITING).surplus()).isEqualTo(3);
    }

    @Test
    void readiness_is_one_minus_the_weighted_share_that_is_missing() {
        // Weights 1 and 0.5: asked 5 + 2 = 7, missing 2.
        Readiness readiness = report(level(MATHEMATICS, 3), level(WRITING, 4)).readiness();

        assertThat(readiness.value()).isCloseTo(1 - 2 / 7.0, within(1e-9));
        assertThat(readiness.low()).isLessThanOrEqualTo(readiness.value());
        assertThat(readiness.high()).isGreaterThanOrEqualTo(readiness.value());
    }

    @Test
    void a_difference_that_ratings_cannot_tell_apart_costs_no_hours() {
        SkillGap close = gap(report(level(MATHEMATICS, 4.7), level(WRITING, 4)), MATHEMATICS);

        assertThat(close.points()).isCloseTo(0.3, within(1e-9));
        assertThat(close.hours()).isEqualTo(HoursRange.NONE);
        assertThat(close.isOpen()).isFalse();
    }

    @Test
    void uncertainty_lowers_the_chance_but_never_adds_hours() {
        SkillGap sure = gap(report(level(MATHEMATICS, 3, 0.3), level(WRITING, 4)), MATHEMATICS);
        SkillGap unsure = gap(report(level(MATHEMATICS, 3, 2), level(WRITING, 4)), MATHEMATICS);

        assertThat(unsure.hours()).isEqualTo(sure.hours());
        assertThat(unsure.expected()).isGreaterThan(sure.expected());
    }

    @Test
    void what_is_not_assessed_counts_as_missing_whole() {
        SkillGap writing = gap(report(level(MATHEMATICS, 5)), WRITING);

        assertThat(writing.proficiency()).isEmpty();
        assertThat(writing.points()).isEqualTo(4);
    }

    @Test
    void gaps_are_listed_by_their_weighted_share() {
        GapReport report = report(level(MATHEMATICS, 4), level(WRITING, 2.5));

        assertThat(report.gaps()).extracting(g -> g.requirement().element()).containsExactly(MATHEMATICS, WRITING);
        assertThat(report.open()).hasSize(2);
    }

    @Test
    void a_share_is_weight_times_expected_gap_of_all_that_is_asked() {
        // Weights 1 and 0.5 at levels 5 and 4: asked 7 in all.
        GapReport report = report(level(MATHEMATICS, 4, 1), level(WRITING, 2, 1));

        SkillGap mathematics = gap(report, MATHEMATICS);
        SkillGap writing = gap(report, WRITING);
        double doubt = Math.hypot(1, 0.2);
        assertThat(mathematics.expected())
                .isCloseTo(Normal.expectedPositivePart(1, doubt), within(1e-12))
                .isGreaterThan(1);
        assertThat(mathematics.share()).isCloseTo(mathematics.expected() / 7, within(1e-12));
        assertThat(writing.share()).isCloseTo(0.5 * writing.expected() / 7, within(1e-12));
        assertThat(mathematics.probabilityMet()).isCloseTo(Normal.cumulative(-1 / doubt), within(1e-12));
        assertThat(mathematics.surplus()).isZero();
    }

    @Test
    void the_least_gap_that_a_rating_tells_is_not_yet_one() {
        Occupation modest = anOccupation("41-2031.00", "Salespersons")
                .asking("2.A.1.e", "Mathematics", 5, 0.35)
                .asking("2.A.1.c", "Writing", 3, 0.36)
                .asking("2.A.1.d", "Speaking", 3, 0)
                .build();
        AnalyseGap analyse = new AnalyseGap(aCatalogueOf(Stream.of(modest), Stream.of()), CALIBRATION);

        GapReport report = analyse.analyse(
                Target.of(modest, new Provenance("Test release", "none", "none"))
                        .orElseThrow(),
                new Assessment(List.of()),
                Credentials.none());

        assertThat(report.open())
                .extracting(gap -> gap.requirement().element().name())
                .containsExactly("Writing");
        assertThat(gap(report, WRITING).isAsked()).isTrue();
        assertThat(report.gap(new ElementId("2.A.1.d")).orElseThrow().isAsked()).isFalse();
        assertThat(report.gap(new ElementId("2.A.1.z"))).isEmpty();
        assertThat(analyse.calibration()).isEqualTo(CALIBRATION);
    }

    @Test
    void where_surveys_disagree_more_must_be_missing_to_be_told() {
        ElementRating vague = new ElementRating(MATHEMATICS, 5, 5, 0.5, RatingQuality.MEASURED);
        ElementRating sharp = new ElementRating(MATHEMATICS, 5, 5, 0.1, RatingQuality.MEASURED);

        assertThat(SkillGap.tellable(vague)).isCloseTo(0.5 * 1.2815515655, within(1e-9));
        assertThat(SkillGap.tellable(sharp)).isEqualTo(0.35);
    }

    @Test
    void nothing_asked_has_no_shares_and_is_all_held() {
        Target nothing = new Target("Idlers", analyst, List.of(), "made up");

        GapReport report = new AnalyseGap(aCatalogueOf(Stream.of(analyst), Stream.of()), CALIBRATION)
                .analyse(nothing, new Assessment(List.of()), Credentials.none());

        assertThat(report.gaps()).isEmpty();
        assertThat(report.readiness()).isEqualTo(new Readiness(1, 1, 1));
    }

    @Test
    void a_report_kept_from_before_there_were_concrete_skills_has_none() {
        GapReport now = report(level(MATHEMATICS, 5));
        ConcreteRequirement skill =
                new ConcreteRequirement("u:sql", "SQL", ConcreteRequirement.Status.HELD, List.of(MATHEMATICS), "ESCO");

        assertThat(new GapReport(now.target(), now.readiness(), now.gaps(), now.hard(), null).concrete())
                .isEmpty();
        assertThat(new GapReport(now.target(), now.readiness(), now.gaps(), now.hard(), List.of(skill)).concrete())
                .containsExactly(skill);
    }

    @Test
    void somebody_who_holds_everything_has_nothing_open() {
        GapReport report = report(level(MATHEMATICS, 5), level(WRITING, 4));

        assertThat(report.open()).isEmpty();
        assertThat(report.readiness().value()).isEqualTo(1);
    }

    private GapReport report(Proficiency... levels) {
        Target target = Target.of(analyst, new Provenance("Test release", "none", "none"))
                .orElseThrow();
        return new AnalyseGap(aCatalogueOf(Stream.of(analyst), Stream.of()), CALIBRATION)
                .analyse(target, new Assessment(List.of(levels)), Credentials.none());
    }

    private static Proficiency level(Element element, double mean) {
        return level(element, mean, 0.5);
    }

    private static Proficiency level(Element element, double mean, double deviation) {
        return new Proficiency(element, mean, deviation, List.of());
    }

    private static SkillGap gap(GapReport report, Element element) {
        return report.gaps().stream()
                .filter(g -> g.requirement().element().equals(element))
                .findFirst()
                .orElseThrow();
    }
}
