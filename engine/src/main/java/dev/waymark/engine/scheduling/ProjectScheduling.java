package dev.waymark.engine.scheduling;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Schedules projects as early as can be: schedules are bred and bettered on one thread while CP-SAT looks for a proof on
 * the others. Where nothing cuts it short, one worker always gives the same schedule; with several the makespan and the
 * bound are the same, and of equally short schedules any may come back.
 */
public final class ProjectScheduling {
    private static final int GENERATIONS = 10;
    private static final double FIRST_PROOF = 0.1;
    private static final double GLANCE = 0.02;

    private final long seed;
    private final int workers;

    /** @param workers threads to work on, 1 or more */
    public ProjectScheduling(long seed, int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("at least one worker is needed, not " + workers);
        }
        this.seed = seed;
        this.workers = workers;
    }

    /** The best schedule found in the time left; there always is one. Without a limit it goes on until it is proven. */
    public Timing schedule(Project project, TimeLeft time) {
        if (project.size() == 0) {
            return new Timing(List.of(), 0, 0);
        }
        SolverLibrary.load();
        Network net = new Network(project);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Evolution evolution = new Evolution(net, random);
        Incumbent incumbent = new Incumbent(net, evolution.best(), LowerBounds.of(net));
        for (int g = 0; g < GENERATIONS && !incumbent.isProven() && !time.isUp(); g++) {
            evolution.advance();
            incumbent.offer(evolution.best());
        }
        int solverSeed = (int) (seed & Integer.MAX_VALUE);
        Improvement improvement = new Improvement(net, incumbent, evolution, random, solverSeed);
        Proof proof = new Proof(net, false, incumbent, Math.max(1, workers - 1), solverSeed);
        if (workers == 1) {
            inTurn(incumbent, improvement, proof, time);
        } else {
            Proof second = new Proof(net, true, incumbent, 1, solverSeed);
            atOnce(incumbent, improvement, proof, second, time);
        }
        return incumbent.timing();
    }

    /** Each gets twice as much as the time before, so little is lost by starting again. */
    private static void inTurn(Incumbent incumbent, Improvement improvement, Proof proof, TimeLeft time) {
        double effort = FIRST_PROOF;
        for (int rounds = 1; !incumbent.isProven() && !time.isUp(); rounds *= 2) {
            proof.attempt(rounds == 1, effort, time);
            for (int r = 0; r < rounds && !incumbent.isProven() && !time.isUp(); r++) {
                improvement.round(time);
            }
            effort *= 2;
        }
    }

    private static void atOnce(Incumbent incumbent, Improvement improvement, Proof proof, Proof second, TimeLeft time) {
        TimeLeft whileOpen = () -> incumbent.isProven() ? 0 : time.seconds();
        FutureTask<Boolean> improving = new FutureTask<>(
                () -> {
                    improvement.search(whileOpen);
                    second.search(false, whileOpen);
                },
                true);
        Thread.ofPlatform().daemon().start(improving);
        // Where much clashes, cliques settle it at once; elsewhere they only slow the search down.
        proof.attempt(true, GLANCE, whileOpen);
        proof.search(false, whileOpen);
        try {
            improving.get();
        } catch (InterruptedException asked) {
            // What there is so far is an answer.
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("schedules could not be bettered", broken);
        }
    }
}
