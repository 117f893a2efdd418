package dev.waymark.engine.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.RatingQuality;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Against the mean and variance of a normal cut off at its own middle: s / √2π, and s² (1/2 − 1/2π). */
class ReadinessFormulaTest {
    private static final double Z80 = 1.2815515655446004;
    private static final double ERROR = 0.3;

    @Test
    void a_level_held_exactly_as_asked_may_still_fall_short_by_half_its_doubt() {
        Readiness readiness = ReadinessFormula.readiness(List.of(gap("2.A.1.a", 5, 4, 4, 0.4)));

        assertThat(readiness.value()).isEqualTo(1);
        assertThat(readiness.high()).isEqualTo(1);
        assertThat(readiness.low()).isCloseTo(1 - mean(0.5) / 4 - Z80 * deviation(0.5) / 4, within(1e-6));
    }

    @Test
    void doubts_of_several_requirements_move_together_by_a_quarter() {
        Readiness one = ReadinessFormula.readiness(List.of(gap("2.A.1.a", 5, 4, 4, 0.4)));
        Readiness two = ReadinessFormula.readiness(List.of(gap("2.A.1.a", 5, 4, 4, 0.4), gap("2.A.1.b", 5, 4, 4, 0.4)));

        // Of two alike the deviation is √(2 · 0.75 + 4 · 0.25) = √2.5 times one, over twice as much asked.
        assertThat(two.low())
                .isCloseTo(1 - mean(0.5) / 4 - Z80 * Math.sqrt(2.5) * deviation(0.5) / 8, within(1e-6))
                .isGreaterThan(one.low());
    }

    @Test
    void each_counts_by_its_weight_times_the_level_asked() {
        // Weights 1 and 0.5: asked 4 + 1 = 5, missing 1 × 2 + 0.5 × 1.
        Readiness readiness =
                ReadinessFormula.readiness(List.of(gap("2.A.1.a", 5, 4, 2, 0.01), gap("2.A.1.b", 3, 2, 1, 0.01)));

        assertThat(readiness.value()).isCloseTo(1 - 2.5 / 5, within(1e-12));
        assertThat(readiness.low()).isLessThan(readiness.value()).isGreaterThan(0.3);
        assertThat(readiness.high()).isGreaterThan(readiness.value()).isLessThan(0.7);
    }

    @Test
    void levels_that_are_raised_count_as_raised() {
        List<SkillGap> gaps = List.of(gap("2.A.1.a", 5, 4, 2, 0.01), gap("2.A.1.b", 5, 4, 4, 0.01));

        assertThat(ReadinessFormula.readiness(gaps, gap -> gap.held() == 2 ? 1 : 0)
                        .value())
                .isCloseTo(1 - 1 / 8.0, within(1e-12));
        assertThat(ReadinessFormula.readiness(gaps, gap -> 3).value()).isEqualTo(1);
    }

    @Test
    void what_is_not_assessed_is_missing_whole_with_no_doubt_but_that_of_the_survey() {
        SkillGap unknown =
                new SkillGap(asking("2.A.1.a", 5, 4), Optional.empty(), 4, 4, 0, 0, 1, Need.PRACTICE, HoursRange.NONE);

        Readiness readiness = ReadinessFormula.readiness(List.of(unknown));

        assertThat(readiness.value()).isZero();
        assertThat(readiness.low()).isZero();
        assertThat(readiness.high()).isCloseTo(Z80 * ERROR / 4, within(1e-6));
    }

    @Test
    void who_is_asked_for_nothing_is_ready() {
        assertThat(ReadinessFormula.readiness(List.of())).isEqualTo(new Readiness(1, 1, 1));
    }

    private static double mean(double deviation) {
        return deviation / Math.sqrt(2 * Math.PI);
    }

    private static double deviation(double deviation) {
        return deviation * Math.sqrt(0.5 - 1 / (2 * Math.PI));
    }

    private static SkillGap gap(String id, double importance, double asked, double held, double deviation) {
        ElementRating requirement = asking(id, importance, asked);
        return new SkillGap(
                requirement,
                Optional.of(new Proficiency(requirement.element(), held, deviation, List.of())),
                Math.max(0, asked - held),
                0,
                0,
                0,
                0,
                Need.PRACTICE,
                HoursRange.NONE);
    }

    private static ElementRating asking(String id, double importance, double level) {
        return new ElementRating(new Element(new ElementId(id), id), importance, level, ERROR, RatingQuality.MEASURED);
    }
}
