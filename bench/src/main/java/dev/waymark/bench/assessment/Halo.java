package dev.waymark.bench.assessment;

import dev.waymark.engine.catalogue.ElementFamily;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/**
 * Levels of one person go together, raters see half the level and half a general impression, the weak overestimate
 * themselves and the strong do not, and one rating in ten is far off. The model knows nothing of all this.
 */
final class Halo implements RaterWorld {
    private static final double GENERAL = 0.3;
    private static final double IN_FAMILY = 0.3;
    private static final double OWN = 1 - GENERAL - IN_FAMILY;
    private static final double USUAL = 3;

    private final Random random;
    private final double ability;
    private final Map<ElementFamily, Double> families = new EnumMap<>(ElementFamily.class);
    private final double[] severity;

    Halo(Random random, int raters) {
        this.random = random;
        this.ability = random.nextGaussian();
        for (ElementFamily family : ElementFamily.values()) {
            families.put(family, random.nextGaussian());
        }
        severity = random.doubles(raters, -0.8, 0.8).toArray();
    }

    @Override
    public double truth(ElementFamily family, double expected, double deviation) {
        return Math.clamp(expected + deviation * (shared(family) + Math.sqrt(OWN) * random.nextGaussian()), 0, 7);
    }

    @Override
    public double chance(ElementFamily family, double from, double to, double expected, double deviation) {
        return RaterWorld.within(from, to, expected + deviation * shared(family), deviation * Math.sqrt(OWN));
    }

    @Override
    public Rating self(ElementFamily family) {
        return new Rating(0.4 - 0.4 * ability + impression(family) / 2, 0.5, 0.8, 0.1);
    }

    @Override
    public Rating other(int rater, ElementFamily family) {
        return new Rating(severity[rater] + impression(family) / 2, 0.5, 0.7, 0.1);
    }

    private double impression(ElementFamily family) {
        return USUAL + shared(family);
    }

    private double shared(ElementFamily family) {
        return Math.sqrt(GENERAL) * ability + Math.sqrt(IN_FAMILY) * families.getOrDefault(family, 0.0);
    }
}
