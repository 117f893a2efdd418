package dev.waymark.engine.plan;

import dev.waymark.engine.statistics.Normal;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * How a schedule slips, by simulation. Every planned week takes the person's own factor (drawn from {@link Pace}, the
 * same in every week of one run) times the mean of the factors of the activities in it (drawn for each activity, smaller,
 * with mean 1), weighted by their hours. What follows waits, so the order and the limits are kept in every run. What is
 * held on its dates or pinned to a week does not slip, and idle weeks before it take up what has slipped.
 */
final class Slip {
    private static final int RUNS = 2000;

    /** An activity's own factor spreads so much of what a person's does: our assumption. */
    private static final double OWN_SPREAD = 0.5;

    /** Weeks really taken after each planned week, by planned week and run, sorted within a planned week. */
    private final double[][] taken;

    Slip(Schedule schedule, Pace pace, long seed) {
        int weeks = schedule.weeks();
        int activities = schedule.placements().size();
        taken = new double[weeks + 1][RUNS];
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        boolean[] waits = new boolean[weeks];
        for (int week = 0; week < weeks; week++) {
            int here = week;
            waits[week] = schedule.placements().stream().noneMatch(p -> p.work(here) > 0)
                    || schedule.placements().stream()
                            .anyMatch(p -> p.work(here) > 0 && p.task().isDated());
        }
        double ownSpread = OWN_SPREAD * pace.spread();
        double[] own = new double[activities];
        for (int run = 0; run < RUNS; run++) {
            // Stratified: the person's factor covers its distribution evenly, whatever the number of runs.
            double person = pace.median() * Math.exp(pace.spread() * Normal.quantile((run + 0.5) / RUNS));
            for (int a = 0; a < activities; a++) {
                own[a] = Math.exp(ownSpread * random.nextGaussian() - ownSpread * ownSpread / 2);
            }
            for (int week = 0; week < weeks; week++) {
                double now = taken[week][run] + person * factor(schedule, own, week);
                taken[week + 1][run] = waits[week] ? Math.max(now, week + 1) : now;
            }
        }
        for (double[] week : taken) {
            Arrays.sort(week);
        }
    }

    /** What a week of usual speed takes: nothing of it for what does not slip. */
    private static double factor(Schedule schedule, double[] own, int week) {
        double work = 0;
        double weighted = 0;
        for (int a = 0; a < own.length; a++) {
            Placement placement = schedule.placements().get(a);
            int here = placement.work(week);
            work += here;
            weighted += placement.task().isDated() ? 0 : here * own[a];
        }
        return work == 0 ? 0 : weighted / work;
    }

    /** Working weeks within which so much of all runs has done the first so many planned weeks. */
    double weeks(int planned, double chance) {
        int run = (int) Math.ceil(chance * RUNS - 1e-9) - 1;
        return taken[planned][Math.clamp(run, 0, RUNS - 1)];
    }

    /** Share of runs that have done the first so many planned weeks within so many working weeks. */
    double chance(int planned, int available) {
        int within = 0;
        for (double weeks : taken[planned]) {
            if (weeks <= available + 1e-9) {
                within++;
            }
        }
        return (double) within / RUNS;
    }

    /**
     * Planned weeks that such a pace turns into no more than the available ones, with so much confidence; the spread is
     * widened a little for the activities' own factors, which mostly cancel out over a plan.
     */
    static int plannable(int available, Pace pace, double confidence) {
        double own = OWN_SPREAD * pace.spread() / 4;
        double spread = Math.hypot(pace.spread(), own);
        double factor = pace.median() * Math.exp(spread * Normal.quantile(confidence));
        return (int) Math.floor(available / Math.max(1, factor) + 1e-9);
    }
}
