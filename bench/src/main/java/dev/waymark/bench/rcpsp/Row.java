package dev.waymark.bench.rcpsp;

import java.util.Optional;

/**
 * One line of the table.
 *
 * @param criticalPath the project's longest chain, in periods: what deviations are measured from
 * @param bestKnown the shortest makespan published
 * @param core our own answer
 * @param plain that of OR-Tools' unimproved model; empty if it was left out, or found nothing
 */
record Row(Instance instance, int criticalPath, Optional<Integer> bestKnown, Outcome core, Optional<Outcome> plain) {
    double deviation(Outcome outcome) {
        return 100.0 * (outcome.timing().makespan() - criticalPath) / criticalPath;
    }
}
