package dev.waymark.engine.scheduling;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Schedules projects as early as can be: good schedules by breeding, then proof or something better by CP-SAT. */
public final class ProjectScheduling {
    private static final int GENERATIONS = 20;

    private final long seed;
    private final int workers;

    /** @param workers threads of the solver, 1 or more */
    public ProjectScheduling(long seed, int workers) {
        this.seed = seed;
        this.workers = workers;
    }

    /** The best schedule found in the time left; there always is one. */
    public Timing schedule(Project project, TimeLeft time) {
        SolverLibrary.load();
        Network net = new Network(project);
        int lower = net.criticalPath();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Evolution evolution = new Evolution(net, random);
        for (int g = 0; g < GENERATIONS && evolution.bestMakespan() > lower && !time.isUp(); g++) {
            evolution.advance();
        }
        int[] best = evolution.best();
        if (net.makespan(best) > lower && !time.isUp()) {
            ExactModel exact = new ExactModel(net, lower, net.makespan(best), true);
            exact.hint(best);
            CpSolver solver = new CpSolver();
            solver.getParameters()
                    .setNumWorkers(workers)
                    .setRandomSeed((int) (seed & Integer.MAX_VALUE))
                    .setLinearizationLevel(0)
                    .setMaxTimeInSeconds(time.seconds());
            CpSolverStatus status = solver.solve(exact.model);
            lower = Math.max(lower, (int) Math.ceil(solver.bestObjectiveBound() - 1e-6));
            if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
                best = exact.read(solver);
            }
        }
        return new Timing(Arrays.stream(best).boxed().toList(), net.makespan(best), lower);
    }
}
