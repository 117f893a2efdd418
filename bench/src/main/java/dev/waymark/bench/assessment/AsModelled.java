package dev.waymark.bench.assessment;

import dev.waymark.engine.assessment.RatingModel;
import dev.waymark.engine.catalogue.ElementFamily;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** The world the model was written for. */
final class AsModelled implements RaterWorld {
    private static final RatingModel MODEL = RatingModel.STANDARD;

    private final Random random;
    private final Map<ElementFamily, Double> leniency = new EnumMap<>(ElementFamily.class);
    private final double[] severity;

    AsModelled(Random random, int raters) {
        this.random = random;
        double own = MODEL.leniency() + MODEL.leniencySpread() * random.nextGaussian();
        for (ElementFamily family : ElementFamily.values()) {
            leniency.put(family, own + MODEL.familySpread() * random.nextGaussian());
        }
        severity = new double[raters];
        for (int rater = 0; rater < raters; rater++) {
            severity[rater] = MODEL.severitySpread() * random.nextGaussian();
        }
    }

    @Override
    public double truth(ElementFamily family, double expected, double deviation) {
        return Math.clamp(expected + deviation * random.nextGaussian(), 0, 7);
    }

    @Override
    public double chance(ElementFamily family, double from, double to, double expected, double deviation) {
        return RaterWorld.within(from, to, expected, deviation);
    }

    @Override
    public Rating self(ElementFamily family) {
        return new Rating(leniency.getOrDefault(family, 0.0), 1, MODEL.selfNoise(), 0);
    }

    @Override
    public Rating other(int rater, ElementFamily family) {
        return new Rating(severity[rater], 1, MODEL.othersNoise(), 0);
    }
}
