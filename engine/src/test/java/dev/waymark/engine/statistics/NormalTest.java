package dev.waymark.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class NormalTest {
    @Test
    void half_lies_below_the_mean_and_four_fifths_within_z80() {
        assertThat(Normal.cumulative(0)).isCloseTo(0.5, within(1e-7));
        assertThat(Normal.cumulative(Normal.Z80) - Normal.cumulative(-Normal.Z80))
                .isCloseTo(0.8, within(1e-6));
        assertThat(Normal.cumulative(1.96)).isCloseTo(0.9750021, within(1e-6));
    }

    @Test
    void the_positive_part_of_a_certain_value_is_the_value_or_nothing() {
        assertThat(Normal.expectedPositivePart(2, 0)).isEqualTo(2);
        assertThat(Normal.expectedPositivePart(-2, 0)).isZero();
        assertThat(Normal.variancePositivePart(2, 0)).isZero();
    }

    @Test
    void the_positive_part_agrees_with_drawing_it() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (double mean : new double[] {-1.5, 0, 0.4, 2}) {
            double sum = 0;
            double squares = 0;
            int draws = 400_000;
            for (int i = 0; i < draws; i++) {
                double x = Math.max(0, mean + 0.8 * random.nextGaussian());
                sum += x;
                squares += x * x;
            }
            double drawn = sum / draws;
            assertThat(Normal.expectedPositivePart(mean, 0.8)).isCloseTo(drawn, within(0.01));
            assertThat(Normal.variancePositivePart(mean, 0.8)).isCloseTo(squares / draws - drawn * drawn, within(0.01));
        }
    }

    @Test
    void a_quantile_is_the_value_that_so_much_lies_below() {
        for (double p : new double[] {0.001, 0.02, 0.3, 0.5, 0.9, 0.99}) {
            assertThat(Normal.cumulative(Normal.quantile(p))).isCloseTo(p, within(1e-7));
        }
    }
}
