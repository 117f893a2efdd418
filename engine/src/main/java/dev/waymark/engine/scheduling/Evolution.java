package dev.waymark.engine.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Breeds schedules: a child keeps the busiest stretch of one parent and has the rest of the other (Debels and Vanhoucke
 * 2007), and is justified both ways (Valls, Ballestín and Quintanilla 2008).
 */
final class Evolution {
    private static final int POPULATION = 120;
    private static final double MUTATION = 0.05;

    private final Network net;
    private final RandomGenerator random;
    private final double[] weight;
    private final SerialGeneration serial;
    private final Justification justification;
    private List<Individual> people = new ArrayList<>();

    /** A schedule, justified. */
    private record Individual(int[] starts, int makespan) {}

    Evolution(Network net, RandomGenerator random) {
        this.net = net;
        this.random = random;
        this.weight = weights(net);
        this.serial = new SerialGeneration(net);
        this.justification = new Justification(net);
        Sampling sampling = new Sampling(net, random);
        ParallelGeneration parallel = new ParallelGeneration(net);
        for (PriorityRule rule : PriorityRule.values()) {
            int[] strict = Sampling.strict(net, rule);
            people.add(grown(serial.schedule(strict)));
            people.add(grown(parallel.schedule(strict)));
        }
        while (people.size() < POPULATION) {
            int[] drawn = sampling.draw(PriorityRule.LATEST_FINISH);
            people.add(grown(people.size() % 2 == 0 ? serial.schedule(drawn) : parallel.schedule(drawn)));
        }
        select();
    }

    int[] best() {
        return people.getFirst().starts();
    }

    int bestMakespan() {
        return people.getFirst().makespan();
    }

    /** Any of those that are as short as the best, or nearly. */
    int[] oneOfTheBest() {
        int nearly = 1;
        while (nearly < people.size() && people.get(nearly).makespan() <= bestMakespan() + 1) {
            nearly++;
        }
        return people.get(random.nextInt(nearly)).starts();
    }

    /** Takes in a schedule from elsewhere. */
    void add(int[] starts) {
        people.add(grown(starts));
        select();
    }

    /** One generation: as many children as there are parents, and the better half of all stays. */
    void advance() {
        int parents = people.size();
        for (int couple = 0; couple < parents / 2; couple++) {
            Individual mother = people.get(random.nextInt(parents));
            Individual father = people.get(random.nextInt(parents));
            people.add(grown(serial.schedule(child(mother, father))));
            people.add(grown(serial.schedule(child(father, mother))));
        }
        select();
    }

    private Individual grown(int[] starts) {
        int[] improved = justification.improve(starts);
        return new Individual(improved, net.makespan(improved));
    }

    private void select() {
        people.sort(Comparator.comparingInt(Individual::makespan));
        List<Individual> kept = new ArrayList<>();
        for (Individual one : people) {
            if (kept.size() < POPULATION && kept.stream().noneMatch(k -> Arrays.equals(k.starts(), one.starts()))) {
                kept.add(one);
            }
        }
        people = kept;
    }

    /** The mother's busiest stretch as it is, what the father does before and after it in his order. */
    private int[] child(Individual mother, Individual father) {
        int length = Math.max(1, (int) (mother.makespan() * (0.25 + 0.5 * random.nextDouble())));
        int from = busiest(mother, length);
        double[] keys = new double[net.size];
        for (int a = 0; a < net.size; a++) {
            int start = mother.starts()[a];
            if (start >= from && start < from + length) {
                keys[a] = start;
            } else {
                double scaled = (double) father.starts()[a] * mother.makespan() / father.makespan();
                keys[a] = scaled < from + length / 2.0 ? scaled - mother.makespan() : scaled + mother.makespan();
            }
            if (random.nextDouble() < MUTATION) {
                keys[a] += (random.nextDouble() - 0.5) * mother.makespan() * 0.3;
            }
        }
        return Sampling.byKey(net, keys);
    }

    /** Start of the stretch in which most is used of all resources together, of three drawn. */
    private int busiest(Individual one, int length) {
        int best = 0;
        double most = -1;
        for (int draw = 0; draw < 3; draw++) {
            int from = random.nextInt(Math.max(1, one.makespan() - length + 1));
            double used = 0;
            for (int a = 0; a < net.size; a++) {
                int inside =
                        Math.min(one.starts()[a] + net.duration[a], from + length) - Math.max(one.starts()[a], from);
                used += Math.max(0, inside) * weight[a];
            }
            if (used > most) {
                most = used;
                best = from;
            }
        }
        return best;
    }

    /** Of all resources together, as shares of what there is. */
    private static double[] weights(Network net) {
        double[] weights = new double[net.size];
        for (int a = 0; a < net.size; a++) {
            for (int r = 0; r < net.resources; r++) {
                weights[a] += (double) net.demand[a][r] / Math.max(1, net.capacity[r]);
            }
        }
        return weights;
    }
}
