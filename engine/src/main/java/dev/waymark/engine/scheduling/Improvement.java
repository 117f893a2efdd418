package dev.waymark.engine.scheduling;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** Betters schedules by breeding and by searching neighbourhoods in turn, each starting from what the other found. */
final class Improvement {
    private static final int GENERATIONS = 20;
    private static final int NEIGHBOURHOODS = 3;
    private static final int ROUNDS_BY_SIZE = 10;

    private final Incumbent incumbent;
    private final Evolution evolution;
    private final NeighbourhoodSearch search;
    private final RandomGenerator random;
    private final int patience;
    private int inVain;

    Improvement(Network net, Incumbent incumbent, Evolution evolution, RandomGenerator random, int seed) {
        this.incumbent = incumbent;
        this.evolution = evolution;
        this.search = new NeighbourhoodSearch(net, random, seed);
        this.random = random;
        this.patience = Math.ceilDiv(net.size, ROUNDS_BY_SIZE);
    }

    /** Until the time is up, or so many rounds were in vain that a second proof is of more use. */
    void search(TimeLeft time) {
        while (inVain < patience && !incumbent.isProven() && !time.isUp()) {
            round(time);
        }
    }

    void round(TimeLeft time) {
        int before = incumbent.makespan();
        for (int g = 0; g < GENERATIONS && !time.isUp(); g++) {
            evolution.advance();
        }
        incumbent.offer(evolution.best());
        for (int n = 0; n < NEIGHBOURHOODS && !incumbent.isProven() && !time.isUp(); n++) {
            int[] from = random.nextBoolean() ? incumbent.starts() : evolution.oneOfTheBest();
            Optional<int[]> found = search.attempt(from, incumbent.lowerBound(), incumbent.makespan() - 1, time);
            if (found.isPresent()) {
                evolution.add(found.get());
                incumbent.offer(evolution.best());
            }
        }
        inVain = incumbent.makespan() < before ? 0 : inVain + 1;
    }
}
