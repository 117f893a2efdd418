package dev.waymark.engine.gap;

import static dev.waymark.engine.testing.Catalogues.aCatalogueOf;
import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.assessment.RatingModel;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Provenance;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.statistics.Normal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RatingAgendaTest {
    private static final double ERROR = 0.2;

    private final Occupation analyst = anOccupation("15-2051.00", "Data Scientists")
            .asking("2.A.1.a", "Reading Comprehension", 4, 4)
            .asking("2.A.1.c", "Writing", 4, 4)
            .asking("2.A.1.e", "Mathematics", 5, 5)
            .asking("2.C.2.b", "Food Production", 1, 0)
            .build();

    @Test
    void asks_first_where_weight_and_doubt_are_greatest_and_never_about_what_is_not_required() {
        GapReport report = report(Map.of("2.A.1.a", 0.2, "2.A.1.c", 0.9, "2.A.1.e", 0.9, "2.C.2.b", 3.0));

        assertThat(RatingAgenda.rank(report, 10))
                .extracting(q -> q.gap().requirement().element().name())
                .containsExactly("Mathematics", "Writing", "Reading Comprehension");
        assertThat(RatingAgenda.rank(report, 1)).hasSize(1);
    }

    @Test
    void says_how_likely_an_answer_turns_what_the_plan_works_on() {
        OpenQuestion surelyMissing = RatingAgenda.rank(
                        report(Map.of("2.A.1.a", 0.2, "2.A.1.c", 0.2, "2.A.1.e", 0.2, "2.C.2.b", 0.2)), 1)
                .getFirst();
        OpenQuestion doubtful = RatingAgenda.rank(
                        report(Map.of("2.A.1.a", 0.2, "2.A.1.c", 0.2, "2.A.1.e", 1.0, "2.C.2.b", 0.2)), 1)
                .getFirst();

        assertThat(surelyMissing.turning()).isLessThan(0.01);
        assertThat(doubtful.turning()).isBetween(0.1, 0.5);
        assertThat(doubtful.narrowing()).isGreaterThan(surelyMissing.narrowing());
    }

    @Test
    void an_answer_turns_the_plan_as_often_as_it_moves_the_level_over_what_can_be_told() {
        double self = RatingModel.STANDARD.selfVariance();
        double moved = Math.sqrt(1 - self / (1 + self));
        ElementRating asked = asking("2.A.1.e", 5, 5);
        double tellable = SkillGap.tellable(asked);

        // A standard deviation beyond and below the least gap that can be told: 0.1587 either way.
        OpenQuestion open = question(gap(asked, 5 - tellable - moved, 1));
        OpenQuestion closed = question(gap(asked, 5 - tellable + moved, 1));

        assertThat(open.gap().isOpen()).isTrue();
        assertThat(open.turning()).isCloseTo(0.158655, within(1e-5));
        assertThat(closed.gap().isOpen()).isFalse();
        assertThat(closed.turning()).isCloseTo(0.158655, within(1e-5));
    }

    @Test
    void narrowing_is_the_fall_of_the_doubt_averaged_over_all_answers_as_a_part_of_what_is_asked() {
        double self = RatingModel.STANDARD.selfVariance();
        double left = self / (1 + self);
        double moved = Math.sqrt(1 - left);
        SkillGap gap = gap(asking("2.A.1.e", 5, 5), 4, 1);

        double before = Math.sqrt(Normal.variancePositivePart(1, Math.hypot(1, ERROR)));
        double after = 0;
        for (double z = -8; z <= 8; z += 0.001) {
            after += 0.001
                    * Normal.density(z)
                    * Math.sqrt(Normal.variancePositivePart(1 - moved * z, Math.sqrt(left + ERROR * ERROR)));
        }
        assertThat(question(gap).narrowing()).isCloseTo((before - after) / 5, withinPercentage(2));
    }

    @Test
    void who_is_not_assessed_may_be_anywhere_on_the_scale() {
        SkillGap unknown = new SkillGap(
                asking("2.A.1.e", 5, 4), Optional.empty(), 4, 4, 0, 0, 1, Need.PRACTICE, new HoursRange(1, 1, 1));
        SkillGap wide = gap(asking("2.A.1.e", 5, 4), 0, 2);

        assertThat(question(unknown).narrowing()).isEqualTo(question(wide).narrowing());
    }

    @Test
    void equals_are_asked_about_in_the_order_of_elements_and_weight_counts() {
        SkillGap b = gap(asking("2.A.1.b", 5, 5), 4, 1);
        SkillGap a = gap(asking("2.A.1.a", 5, 5), 4, 1);
        SkillGap light = gap(asking("2.A.1.c", 3, 5), 4, 1);

        List<OpenQuestion> ranked = RatingAgenda.rank(report(light, b, a), 3);

        assertThat(ranked)
                .extracting(q -> q.gap().requirement().element().id().value())
                .containsExactly("2.A.1.a", "2.A.1.b", "2.A.1.c");
        assertThat(ranked.getLast().narrowing()).isCloseTo(ranked.getFirst().narrowing() / 2, within(1e-12));
    }

    @Test
    void what_may_turn_the_plan_is_asked_about_before_what_would_narrow_a_little_more() {
        ElementRating often = asking("2.A.1.b", 3.8, 5);
        SkillGap surelyMissing = gap(asking("2.A.1.a", 3.4, 5), 2.2, 1);
        SkillGap doubtful = gap(often, 5 - SkillGap.tellable(often) - 0.01, 1);

        List<OpenQuestion> ranked = RatingAgenda.rank(report(surelyMissing, doubtful), 2);

        assertThat(ranked).extracting(OpenQuestion::gap).containsExactly(doubtful, surelyMissing);
        assertThat(ranked.getFirst().narrowing()).isLessThan(ranked.getLast().narrowing());
    }

    private static OpenQuestion question(SkillGap gap) {
        return RatingAgenda.rank(report(gap), 1).getFirst();
    }

    private static GapReport report(SkillGap... gaps) {
        Target target =
                new Target("Analysts", anOccupation("15-2051.00", "Analysts").build(), List.of(), "made up");
        return new GapReport(target, new Readiness(0.5, 0.6, 0.7), List.of(gaps), List.of());
    }

    private static SkillGap gap(ElementRating asked, double held, double deviation) {
        double points = Math.max(0, asked.level() - held);
        return new SkillGap(
                asked,
                Optional.of(new Proficiency(asked.element(), held, deviation, List.of())),
                points,
                points,
                0,
                0.5,
                0.1,
                Need.PRACTICE,
                points > SkillGap.tellable(asked) ? new HoursRange(1, 1, 1) : HoursRange.NONE);
    }

    private static ElementRating asking(String id, double importance, double level) {
        return new ElementRating(new Element(new ElementId(id), id), importance, level, ERROR, RatingQuality.MEASURED);
    }

    private GapReport report(Map<String, Double> deviations) {
        Target target =
                Target.of(analyst, new Provenance("Test", "none", "none")).orElseThrow();
        List<Proficiency> levels = target.requirements().stream()
                .map(ElementRating::element)
                .map(e -> new Proficiency(e, 4, deviations.get(e.id().value()), List.of()))
                .toList();
        return new AnalyseGap(
                        aCatalogueOf(Stream.of(analyst), Stream.of()),
                        new HoursCalibration(200, 0.5, 80, 20, 1, 1, 1, 1))
                .analyse(target, new Assessment(levels), Credentials.none());
    }
}
