package dev.waymark.engine.gap;

import static dev.waymark.engine.testing.Catalogues.aCatalogueOf;
import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Provenance;
import dev.waymark.engine.destination.Target;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RatingAgendaTest {
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
