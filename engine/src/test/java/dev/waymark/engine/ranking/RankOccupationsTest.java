package dev.waymark.engine.ranking;

import static dev.waymark.engine.testing.Catalogues.aCatalogueOf;
import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Assessor;
import dev.waymark.engine.assessment.Background;
import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.AnalyseGap;
import dev.waymark.engine.gap.Credentials;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.statistics.Normal;
import dev.waymark.engine.testing.OccupationBuilder;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RankOccupationsTest {
    /** Weights 1, 0.5 and 0; the third occupation is rated on the second element alone, the fourth on nothing. */
    private final Catalogue three = aCatalogueOf(
            anOccupation("11-1011.00", "Chiefs")
                    .asking("2.A.1.a", "Reading", 5, 4)
                    .asking("2.A.1.b", "Listening", 3, 2)
                    .asking("2.A.1.c", "Writing", 1, 7),
            anOccupation("15-1252.00", "Developers").asking("2.A.1.a", "Reading", 5, 6),
            anOccupation("29-1141.00", "Nurses").asking("2.A.1.b", "Listening", 3, 5),
            anOccupation("35-9031.00", "Hosts"));

    private final RankOccupations ranking = new RankOccupations(RequirementRows.of(three));

    @Test
    void what_is_missing_is_weighed_and_added_up_and_a_surplus_never_offsets_it() {
        double[] missing = new double[3];

        ranking.missing(new LevelRow(new double[] {3, 7, 0}, new double[3]), missing);

        assertThat(missing).containsExactly(1.0, 3.0, 0.0);
    }

    @Test
    void readiness_is_the_share_of_what_is_asked_that_is_held() {
        LevelRow held = new LevelRow(new double[] {3, 1, 0}, new double[3]);

        assertThat(ranking.readiness(held)).containsExactly(new double[] {1 - 1.5 / 5, 0.5, 0.2}, within(1e-12));
    }

    @Test
    void an_occupation_without_ratings_is_not_ranked_and_what_is_not_rated_is_not_asked() {
        assertThat(ranking.rows().occupations())
                .extracting(Occupation::title)
                .containsExactly("Chiefs", "Developers", "Nurses");
        assertThat(ranking.rows().weights(1)).containsExactly(0.5, 0, 0.5);
        assertThat(ranking.readiness(new LevelRow(new double[] {6, 0, 0}, new double[3]))[1])
                .isEqualTo(1);
    }

    @Test
    void what_is_not_assessed_is_all_missing() {
        Assessment reading = new Assessment(List.of(new Proficiency(element(0), 4, 0.5, List.of())));

        LevelRow held = ranking.rows().levelsOf(reading);

        assertThat(held.means()).containsExactly(4, 0, 0);
        assertThat(held.variances()).containsExactly(0.25, 0, 0);
        assertThat(ranking.readiness(held)).containsExactly(new double[] {0.8, 4.0 / 6, 0}, within(1e-12));
    }

    @Test
    void what_is_expected_to_be_missing_is_more_the_less_is_known() {
        double[] sure = new double[3];
        double[] unsure = new double[3];

        ranking.expectedMissing(new LevelRow(new double[] {4, 2, 7}, new double[3]), sure);
        ranking.expectedMissing(new LevelRow(new double[] {4, 2, 7}, new double[] {1, 1, 1}), unsure);

        // At a difference of 0 the expected positive part is s·φ(0), s the root of both variances.
        assertThat(sure[0]).isCloseTo(1.5 * 0.2 * Normal.density(0), within(1e-7));
        assertThat(unsure[0]).isCloseTo(1.5 * Math.sqrt(1.04) * Normal.density(0), within(1e-7));
        assertThat(ranking.expectedReadiness(new LevelRow(new double[] {4, 2, 7}, new double[] {1, 1, 1}))[0])
                .isCloseTo(1 - unsure[0] / 5, within(1e-12));
    }

    @Test
    void every_occupation_of_the_shipped_catalogue_comes_out_as_in_its_gap_report() {
        Catalogue catalogue = CatalogueFile.shipped();
        RankOccupations all = new RankOccupations(RequirementRows.of(catalogue));
        AnalyseGap analyse = new AnalyseGap(catalogue);
        for (String code : List.of("29-1141.00", "47-2111.00", "15-1252.00")) {
            Assessment assessment = new Assessor(catalogue)
                    .assess(Background.of(List.of(new Experience(occupation(catalogue, code), 4, 0, 0.9)), List.of()));
            LevelRow held = all.rows().levelsOf(assessment);
            double[] readiness = all.readiness(held);
            double[] expected = new double[readiness.length];
            all.expectedMissing(held, expected);
            for (int place = 0; place < readiness.length; place += 7) {
                Occupation occupation = all.rows().occupations().get(place);
                GapReport gap = analyse.analyse(
                        Target.of(occupation, catalogue.provenance()).orElseThrow(), assessment, Credentials.none());
                assertThat(readiness[place])
                        .as(occupation.title())
                        .isCloseTo(gap.readiness().value(), within(1e-12));
                assertThat(expected[place])
                        .as(occupation.title())
                        .isCloseTo(
                                gap.gaps().stream()
                                        .mapToDouble(g -> g.requirement().weight() * g.expected())
                                        .sum(),
                                within(1e-5));
            }
        }
    }

    @Test
    void one_by_one_gives_the_same_on_made_up_catalogues_of_any_size() {
        SplittableRandom random = new SplittableRandom(5);
        for (int elements = 1; elements <= 9; elements++) {
            OccupationBuilder[] builders = new OccupationBuilder[5];
            double[][] weights = new double[5][elements];
            double[][] asked = new double[5][elements];
            for (int o = 0; o < 5; o++) {
                builders[o] = anOccupation("11-101%d.00".formatted(o), "Work " + o);
                for (int e = 0; e < elements; e++) {
                    double importance = random.nextDouble(1, 5);
                    asked[o][e] = random.nextDouble(7);
                    weights[o][e] = (importance - 1) / 4;
                    builders[o].asking("2.A.1." + e, "Element " + e, importance, asked[o][e]);
                }
            }
            double[] means = random.doubles(elements, 0, 7).toArray();
            double[] variances = random.doubles(elements, 0, 1).toArray();
            RankOccupations made = new RankOccupations(RequirementRows.of(aCatalogueOf(builders)));
            double[] missing = new double[5];
            double[] expected = new double[5];
            made.missing(new LevelRow(means, variances), missing);
            made.expectedMissing(new LevelRow(means, variances), expected);
            for (int o = 0; o < 5; o++) {
                double sum = 0;
                double mean = 0;
                for (int e = 0; e < elements; e++) {
                    double difference = asked[o][e] - means[e];
                    sum += weights[o][e] * Math.max(0, difference);
                    mean += weights[o][e] * Normal.expectedPositivePart(difference, Math.sqrt(variances[e] + 0.04));
                }
                assertThat(missing[o]).isCloseTo(sum, within(1e-12));
                assertThat(expected[o]).isCloseTo(mean, within(1e-6));
            }
        }
    }

    @Test
    void rows_of_another_length_are_refused() {
        assertThatThrownBy(() -> ranking.missing(new LevelRow(new double[2], new double[3]), new double[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 levels and 3 variances for 3 elements");
        assertThatThrownBy(() -> ranking.expectedMissing(new LevelRow(new double[3], new double[3]), new double[4]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("4 places for the sums of 3 occupations");
    }

    private Element element(int row) {
        return ranking.rows().elements().get(row);
    }

    private static Occupation occupation(Catalogue catalogue, String code) {
        return catalogue.occupation(new OccupationCode(code)).orElseThrow();
    }
}
