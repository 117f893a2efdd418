package dev.waymark.bench.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.route.StepSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LearntWeightsTest {
    private static final int SIZE = 40;
    private static final double INTERCEPT = -1;
    private static final double WEIGHT = 3;

    @Test
    void weights_that_made_the_lists_are_found_again() {
        double[] learnt = new LearntWeights(world(0), List.of(StepSignal.TITLES)).ofAll();

        assertThat(learnt[0]).isCloseTo(INTERCEPT, within(0.3));
        assertThat(learnt[1]).isCloseTo(WEIGHT, within(0.4));
    }

    @Test
    void neither_the_lists_of_a_scored_occupation_nor_those_that_name_it_go_into_its_score() {
        WithheldSteps world = world(0);
        List<Set<Integer>> changed = new ArrayList<>();
        for (int from = 0; from < SIZE; from++) {
            Set<Integer> list = new TreeSet<>(world.primary().get(from));
            if (from % LearntWeights.FOLDS == 2) {
                list.clear();
            }
            list.removeIf(other -> other % LearntWeights.FOLDS == 2);
            changed.add(list);
        }
        List<StepSignal> titles = List.of(StepSignal.TITLES);

        List<double[]> before = new LearntWeights(world, titles).outOfFold();
        List<double[]> after = new LearntWeights(new WithheldSteps(world.signals(), changed), titles).outOfFold();

        for (int from = 0; from < SIZE; from++) {
            if (from % LearntWeights.FOLDS == 2) {
                assertThat(after.get(from)).containsExactly(before.get(from));
            } else {
                assertThat(after.get(from)).isNotEqualTo(before.get(from));
            }
        }
    }

    /** Lists drawn with a chance that one signal makes. */
    private static WithheldSteps world(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Map<StepSignal, double[]>> signals = new ArrayList<>();
        List<Set<Integer>> primary = new ArrayList<>();
        for (int from = 0; from < SIZE; from++) {
            double[] signal = random.doubles(SIZE, -1, 1).toArray();
            Set<Integer> listed = new TreeSet<>();
            for (int other = 0; other < SIZE; other++) {
                if (other != from && random.nextDouble() < 1 / (1 + Math.exp(-INTERCEPT - WEIGHT * signal[other]))) {
                    listed.add(other);
                }
            }
            signals.add(Map.of(StepSignal.TITLES, signal));
            primary.add(listed);
        }
        return new WithheldSteps(signals, primary);
    }
}
