package dev.waymark.engine.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Small projects to test on. */
final class Projects {
    private Projects() {}

    static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Activities with durations 0 to 4, two resources, and about the given share of all possible precedences. */
    static Project drawn(long seed, int size, double ordered) {
        RandomGenerator random = random(seed);
        List<Integer> capacities = List.of(random.nextInt(3, 7), random.nextInt(3, 7));
        List<Activity> activities = new ArrayList<>();
        for (int a = 0; a < size; a++) {
            List<Integer> successors = new ArrayList<>();
            for (int later = a + 1; later < size; later++) {
                if (random.nextDouble() < ordered) {
                    successors.add(later);
                }
            }
            List<Integer> demands =
                    List.of(random.nextInt(capacities.get(0) + 1), random.nextInt(capacities.get(1) + 1));
            activities.add(new Activity(random.nextInt(5), demands, successors));
        }
        return new Project(activities, capacities);
    }

    /** Three activities of 2, 3 and 4 periods; the second waits for the first; one thing that each needs all of. */
    static Project oneAtATime() {
        return new Project(
                List.of(
                        new Activity(2, List.of(1), List.of(1)),
                        new Activity(3, List.of(1), List.of()),
                        new Activity(4, List.of(1), List.of())),
                List.of(1));
    }
}
