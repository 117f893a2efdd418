package dev.waymark.engine.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CertaintyTest {
    @Test
    void is_the_fitted_curve() {
        assertThat(Certainty.ofFirst(0.6, 0.8, Closeness.NEAR)).isCloseTo(0.4423, within(1e-4));
        assertThat(Certainty.ofFirst(0.95, 0.4, Closeness.OTHER_TITLE)).isCloseTo(0.8885, within(1e-4));
        assertThat(Certainty.ofFirst(1, 0.5, Closeness.OWN_TITLE)).isCloseTo(0.9334, within(1e-4));
    }

    @Test
    void grows_with_the_score_and_with_the_lead_and_is_highest_for_own_titles() {
        Random random = new Random(11);
        for (int round = 0; round < 1_000; round++) {
            double score = random.nextDouble();
            double next = random.nextDouble();
            double here = Certainty.ofFirst(score, next, Closeness.NEAR);
            assertThat(here).isStrictlyBetween(0.0, 1.0);
            assertThat(Certainty.ofFirst(score + 0.01, next, Closeness.NEAR)).isGreaterThan(here);
            assertThat(Certainty.ofFirst(score, next - 0.01, Closeness.NEAR)).isGreaterThan(here);
            assertThat(Certainty.ofFirst(score, next, Closeness.LISTED_JOB)).isGreaterThan(here);
        }
    }
}
