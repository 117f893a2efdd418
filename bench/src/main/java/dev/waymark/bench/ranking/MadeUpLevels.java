package dev.waymark.bench.ranking;

import dev.waymark.engine.ranking.LevelRow;
import java.util.SplittableRandom;

/** People without a life: levels drawn evenly over the scale, deviations between a third of a point and one. */
final class MadeUpLevels {
    private final SplittableRandom random;
    private final LevelRow row;

    MadeUpLevels(long seed, int elements) {
        this.random = new SplittableRandom(seed);
        this.row = new LevelRow(new double[elements], new double[elements]);
    }

    /** The next person, in the place of the last. */
    LevelRow next() {
        for (int element = 0; element < row.means().length; element++) {
            row.means()[element] = random.nextDouble(7);
            double deviation = random.nextDouble(0.33, 1);
            row.variances()[element] = deviation * deviation;
        }
        return row;
    }
}
