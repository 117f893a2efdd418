package dev.waymark.engine.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.statistics.Normal;
import org.junit.jupiter.api.Test;

class LowerBoundTest {
    @Test
    void it_gives_the_mean_and_variance_of_the_exact_product() {
        for (double mean : new double[] {0.5, 2, 3.5, 5, 6.8}) {
            for (double level : new double[] {1, 3, 5, 6.5}) {
                Sighting reading = new LowerBound("a certificate", level, 0.36, 0).reading(mean, 0.64);
                double[] exact = exact(mean, 0.64, level, 0.36);
                double precision = 1 / 0.64 + reading.precision();

                assertThat((mean / 0.64 + reading.value() * reading.precision()) / precision)
                        .as("mean of a belief around %s with at least %s", mean, level)
                        .isCloseTo(exact[0], within(1e-3));
                assertThat(1 / precision).isCloseTo(exact[1], within(1e-3));
            }
        }
    }

    @Test
    void it_says_next_to_nothing_of_who_is_known_to_be_far_above() {
        Sighting reading = new LowerBound("a first course", 2, 0.36, 0).reading(6, 0.25);

        assertThat(reading.precision()).isLessThan(1e-4);
    }

    @Test
    void it_stays_sound_far_below_and_far_above() {
        Sighting far = new LowerBound("a certificate", 7, 0.1, 0).reading(0, 0.2);
        Sighting none = new LowerBound("a certificate", 0, 0.01, 0).reading(7, 0.01);

        assertThat(far.precision()).isBetween(3.0, 10.0);
        assertThat(far.value()).isBetween(6.0, 9.0);
        assertThat(none.value()).isEqualTo(0);
        assertThat(none.precision()).isLessThan(1e-8);
    }

    /** By adding up a fine grid. */
    private static double[] exact(double mean, double variance, double level, double noise) {
        double mass = 0;
        double first = 0;
        double second = 0;
        for (double x = mean - 8; x <= mean + 8; x += 0.002) {
            double weight = Normal.density((x - mean) / Math.sqrt(variance))
                    * Normal.cumulative((x - level) / Math.sqrt(noise));
            mass += weight;
            first += weight * x;
            second += weight * x * x;
        }
        return new double[] {first / mass, second / mass - first / mass * (first / mass)};
    }
}
