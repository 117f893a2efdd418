package dev.waymark.engine.route;

import static dev.waymark.engine.testing.Catalogues.aCatalogueOf;
import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.ranking.LevelRow;
import dev.waymark.engine.ranking.RequirementRows;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepSignalsTest {
    private final Catalogue small = aCatalogueOf(
            anOccupation("15-1251.00", "Programmers")
                    .inZone(4)
                    .interests(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0))
                    .asking("2.A.1.a", "Reading", 5, 4)
                    .asking("2.C.3.a", "Computers", 5, 6),
            anOccupation("15-1252.00", "Developers")
                    .inZone(2)
                    .interests(List.of(2.0, 4.0, 6.0, 8.0, 10.0, 12.0))
                    .asking("2.A.1.a", "Reading", 5, 2)
                    .asking("2.C.3.a", "Computers", 3, 4),
            anOccupation("29-1141.00", "Nurses")
                    .withoutZone()
                    .asking("2.A.1.a", "Reading", 5, 3)
                    .asking("2.C.3.a", "Computers", 3, 2));
    private final RequirementRows rows = RequirementRows.of(small);
    private final StepSignals signals = new StepSignals(small, rows);
    private final Map<StepSignal, double[]> toward =
            signals.toward(rows.occupations().getFirst(), new LevelRow(new double[] {3, 3}, new double[2]));

    @Test
    void levels_are_held_against_each_requirement() {
        // Knowledge of computers: 3 of 6 asked, of 4, of 2.
        assertThat(toward.get(StepSignal.KNOWLEDGE_MISSING)).containsExactly(0.5, 0.25, 0);
        assertThat(toward.get(StepSignal.KNOWLEDGE_UNUSED)).containsExactly(0, 0, 1 / 3.0);
        // What is asked of both spreads by √(2/3) and √(8/3) points.
        assertThat(toward.get(StepSignal.SKILLS_APART))
                .containsExactly(new double[] {Math.sqrt(1.5), Math.sqrt(1.5), 0}, within(1e-12));
        assertThat(toward.get(StepSignal.KNOWLEDGE_APART)[0]).isCloseTo(3 / Math.sqrt(8 / 3.0), within(1e-12));
    }

    @Test
    void work_is_held_against_work_by_class_zone_and_interests() {
        assertThat(toward.get(StepSignal.ZONES_APART)).containsExactly(0, 2, 1);
        assertThat(toward.get(StepSignal.SAME_MAJOR_GROUP)).containsExactly(1, 1, 0);
        assertThat(toward.get(StepSignal.SAME_BROAD_OCCUPATION)).containsExactly(1, 1, 0);
        assertThat(toward.get(StepSignal.INTERESTS)).containsExactly(new double[] {1, 1, 0}, within(1e-12));
    }

    @Test
    void a_chance_is_the_logistic_of_the_weighted_sum() {
        StepWeights weights =
                new StepWeights(-1, Map.of(StepSignal.ZONES_APART, 0.5, StepSignal.SAME_MAJOR_GROUP, 2.0));

        assertThat(weights.chances(toward, 3))
                .containsExactly(
                        new double[] {1 / (1 + Math.exp(-1)), 1 / (1 + Math.exp(-2)), 1 / (1 + Math.exp(0.5))},
                        within(1e-12));
    }

    @Test
    void an_occupation_of_another_catalogue_is_refused() {
        Occupation stranger = anOccupation("11-1011.00", "Chiefs").build();

        assertThatThrownBy(() -> signals.toward(stranger, new LevelRow(new double[2], new double[2])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Chiefs (11-1011.00) is not in this catalogue");
    }

    @Test
    void without_the_lists_of_related_occupations_every_chance_is_the_same() {
        Catalogue shipped = CatalogueFile.shipped();
        Catalogue bare = Catalogue.of(
                shipped.provenance(),
                shipped.elements(),
                shipped.occupations().stream()
                        .map(StepSignalsTest::withoutRelated)
                        .toList(),
                shipped.titles());
        for (int place : new int[] {0, 200, 600}) {
            assertThat(chances(bare, place)).containsExactly(chances(shipped, place));
        }
    }

    private static double[] chances(Catalogue catalogue, int place) {
        RequirementRows all = RequirementRows.of(catalogue);
        return StepWeights.LEARNT.chances(
                new StepSignals(catalogue, all).toward(all.occupations().get(place), all.levelsOf(place)),
                all.occupations().size());
    }

    private static Occupation withoutRelated(Occupation o) {
        return new Occupation(
                o.code(),
                o.title(),
                o.jobZone(),
                o.ratings(),
                o.tools(),
                o.preparation(),
                List.of(),
                o.interests(),
                o.values(),
                o.wage(),
                o.outlook());
    }
}
