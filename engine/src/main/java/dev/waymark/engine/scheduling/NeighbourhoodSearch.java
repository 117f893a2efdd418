package dev.waymark.engine.scheduling;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.BitSet;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Frees some activities of a schedule, keeps the order of the others, and asks CP-SAT for something shorter (large
 * neighbourhood search: Shaw 1998). How many are freed follows how easily that is settled.
 */
final class NeighbourhoodSearch {
    private static final int FEWEST = 8;
    private static final int CONFLICTS = 200;

    private final Network net;
    private final Neighbourhoods neighbourhoods;
    private final int seed;
    private double freed;

    NeighbourhoodSearch(Network net, RandomGenerator random, int seed) {
        this.net = net;
        this.neighbourhoods = new Neighbourhoods(net, random);
        this.seed = seed;
        this.freed = Math.min(20, net.size);
    }

    /** A schedule no longer than the target, near the one given; empty if none was found there. */
    Optional<int[]> attempt(int[] starts, int lowerBound, int target, TimeLeft time) {
        BitSet free = neighbourhoods.draw(starts, (int) freed);
        ExactModel near = new ExactModel(net, lowerBound, target, false);
        PartialOrder order = new PartialOrder(net, starts);
        for (int a = free.nextClearBit(0); a < net.size; a = free.nextClearBit(a + 1)) {
            int first = a;
            order.next(a, free).stream().forEach(second -> near.order(first, second));
        }
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(seed)
                .setLinearizationLevel(0)
                .setUseNewIntegerConflictResolution(true)
                .setCpModelPresolve(false)
                .setStopAfterFirstSolution(true)
                .setMaxNumberOfConflicts(CONFLICTS);
        CpSolverStatus status = TimedSolver.solve(solver, near.model, time);
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            return Optional.of(near.read(solver::value));
        }
        // Settled means that there was room for more; unsettled, that it was too much.
        freed = status == CpSolverStatus.INFEASIBLE ? Math.min(net.size, freed * 1.03) : Math.max(FEWEST, freed * 0.97);
        return Optional.empty();
    }
}
