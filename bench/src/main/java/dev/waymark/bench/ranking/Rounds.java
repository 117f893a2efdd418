package dev.waymark.bench.ranking;

import java.util.LinkedHashMap;
import java.util.Map;

/** Measures several tasks in turn, round after round, so that what slows the machine slows all; the best round counts. */
final class Rounds {
    private final Map<String, Runnable> tasks = new LinkedHashMap<>();
    private final Map<String, Double> best = new LinkedHashMap<>();

    Rounds task(String name, Runnable once) {
        tasks.put(name, once);
        return this;
    }

    /** @param times each task is run per round */
    void run(int rounds, int times) {
        for (int round = 0; round < rounds; round++) {
            tasks.forEach((name, once) -> {
                long start = System.nanoTime();
                for (int i = 0; i < times; i++) {
                    once.run();
                }
                best.merge(name, (System.nanoTime() - start) / 1e3 / times, Math::min);
            });
        }
    }

    /** Microseconds that the task took once, in its best round. */
    double micros(String name) {
        return best.getOrDefault(name, Double.NaN);
    }
}
