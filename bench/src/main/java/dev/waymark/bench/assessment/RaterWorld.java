package dev.waymark.bench.assessment;

import dev.waymark.engine.catalogue.ElementFamily;
import dev.waymark.engine.statistics.Normal;
import java.util.Random;

/** How one simulated person comes by their levels, and how they and others rate them. */
interface RaterWorld {
    /** A true level, 0–7, at an element of which working life suggests this much. */
    double truth(ElementFamily family, double expected, double deviation);

    /** Chance of a true level between two, for whoever knows this world; levels end at 0 and 7. */
    double chance(ElementFamily family, double from, double to, double expected, double deviation);

    Rating self(ElementFamily family);

    Rating other(int rater, ElementFamily family);

    /**
     * A rating before it is rounded to the scale: {@code shift + slope·level}, and noise.
     *
     * @param noise standard deviation, in level points
     * @param heavy share of ratings with three times the noise
     */
    record Rating(double shift, double slope, double noise, double heavy) {
        double draw(double level, Random random) {
            double wide = random.nextDouble() < heavy ? 3 : 1;
            double unrounded = shift + slope * level + noise * wide * random.nextGaussian();
            return Math.clamp(Math.round(unrounded), 0, 7);
        }

        /** Chance of just this step of the scale. */
        double chance(double rounded, double level) {
            return (1 - heavy) * chance(rounded, level, noise) + heavy * chance(rounded, level, 3 * noise);
        }

        private double chance(double rounded, double level, double spread) {
            double mean = shift + slope * level;
            double upper = rounded >= 7 ? 1 : Normal.cumulative((rounded + 0.5 - mean) / spread);
            double lower = rounded <= 0 ? 0 : Normal.cumulative((rounded - 0.5 - mean) / spread);
            return Math.max(1e-12, upper - lower);
        }
    }

    /** Chance of a normal level, kept to the scale, between two. */
    static double within(double from, double to, double mean, double deviation) {
        double upper = to >= 7 ? 1 : Normal.cumulative((to - mean) / deviation);
        double lower = from <= 0 ? 0 : Normal.cumulative((from - mean) / deviation);
        return upper - lower;
    }
}
