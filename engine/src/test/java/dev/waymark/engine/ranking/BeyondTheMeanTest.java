package dev.waymark.engine.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BeyondTheMeanTest {
    @Test
    void it_is_the_integral_it_stands_for_to_within_the_stated_error() {
        for (double t = 0; t <= 12; t += 0.01) {
            assertThat(BeyondTheMean.of(t)).as("at %s", t).isCloseTo(integral(t), within(1.1e-8));
        }
    }

    @Test
    void it_only_falls_and_is_nothing_far_out() {
        double last = BeyondTheMean.of(0);
        for (double t = 0.5; t < 1e6; t *= 1.1) {
            double next = BeyondTheMean.of(t);
            assertThat(next).isBetween(0.0, last);
            last = next;
        }
        assertThat(BeyondTheMean.of(40)).isLessThan(1e-30);
    }

    /** ∫ (x − t)·φ(x) dx from t on, by Simpson's rule. */
    private static double integral(double t) {
        int steps = 2_000;
        double width = 12.0 / steps;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double beyond = i * width;
            double x = t + beyond;
            double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * beyond * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
        }
        return sum * width / 3;
    }
}
