package dev.waymark.engine.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Breeds activity lists: two-point crossover and exchange of neighbours (Hartmann 1998), each child justified both ways
 * (Valls, Ballestín and Quintanilla 2008).
 */
final class Evolution {
    private static final int POPULATION = 40;
    private static final double MUTATION = 0.05;

    private final Network net;
    private final RandomGenerator random;
    private final SerialGeneration serial;
    private final Justification justification;
    private List<Individual> people = new ArrayList<>();

    /** A schedule by the order that its activities start in. */
    private record Individual(int[] order, int[] starts, int makespan) {}

    Evolution(Network net, RandomGenerator random) {
        this.net = net;
        this.random = random;
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

    /** Takes in a schedule from elsewhere. */
    void add(int[] starts) {
        people.add(grown(starts));
        select();
    }

    /** One generation: as many children as there are parents, and the better half of all stays. */
    void advance() {
        int parents = people.size();
        for (int couple = 0; couple < parents / 2; couple++) {
            int[] mother = people.get(random.nextInt(parents)).order();
            int[] father = people.get(random.nextInt(parents)).order();
            int from = random.nextInt(net.size);
            int to = from + random.nextInt(net.size - from);
            people.add(grown(serial.schedule(mutated(crossed(mother, father, from, to)))));
            people.add(grown(serial.schedule(mutated(crossed(father, mother, from, to)))));
        }
        select();
    }

    private Individual grown(int[] starts) {
        int[] improved = justification.improve(starts);
        return new Individual(Orders.byStart(net, improved), improved, net.makespan(improved));
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

    /** Both ends from one parent, in the other's order between. */
    private int[] crossed(int[] outer, int[] inner, int from, int to) {
        int[] child = new int[net.size];
        boolean[] taken = new boolean[net.size];
        int at = 0;
        while (at < from) {
            child[at] = outer[at];
            taken[outer[at++]] = true;
        }
        for (int a : inner) {
            if (at < to && !taken[a]) {
                child[at++] = a;
                taken[a] = true;
            }
        }
        for (int a : outer) {
            if (!taken[a]) {
                child[at++] = a;
            }
        }
        return child;
    }

    private int[] mutated(int[] order) {
        for (int at = 0; at + 1 < order.length; at++) {
            if (random.nextDouble() < MUTATION && !net.isDirectlyBefore(order[at], order[at + 1])) {
                int moved = order[at];
                order[at] = order[at + 1];
                order[at + 1] = moved;
            }
        }
        return order;
    }
}
