package dev.waymark.bench.assessment;

import dev.waymark.engine.catalogue.ElementFamily;
import java.util.Random;

/**
 * Friends were asked, who all rate high; one rater in seven ticks anything; people keep to the middle of the scale for
 * themselves; and one in five did something else at work than their title says.
 */
final class CarelessFriends implements RaterWorld {
    private final Random random;
    private final boolean mistitled;
    private final boolean[] careless;
    private final double leniency;

    CarelessFriends(Random random, int raters) {
        this.random = random;
        this.mistitled = random.nextInt(5) == 0;
        this.leniency = random.nextGaussian() * 0.4;
        careless = new boolean[raters];
        for (int rater = 0; rater < raters; rater++) {
            careless[rater] = random.nextInt(7) == 0;
        }
    }

    @Override
    public double truth(ElementFamily family, double expected, double deviation) {
        return Math.clamp(expected + spread(deviation) * random.nextGaussian(), 0, 7);
    }

    @Override
    public double chance(ElementFamily family, double from, double to, double expected, double deviation) {
        return RaterWorld.within(from, to, expected, spread(deviation));
    }

    @Override
    public Rating self(ElementFamily family) {
        return new Rating(1.5 + leniency, 0.6, 0.8, 0);
    }

    @Override
    public Rating other(int rater, ElementFamily family) {
        return careless[rater] ? new Rating(4, 0, 2, 0) : new Rating(0.7, 1, 0.8, 0);
    }

    private double spread(double deviation) {
        return mistitled ? 2 * deviation : deviation;
    }
}
