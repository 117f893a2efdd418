package dev.waymark.bench.plans;

import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.GreedyPlan;
import dev.waymark.engine.plan.Objective;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What came of one generated request.
 *
 * @param objectives empty if there is no plan
 * @param seconds of processor time
 * @param broken limits broken, in words; for want of a plan, what stands in its way
 */
record PlanResult(
        int seed,
        Binding binding,
        int planned,
        int offered,
        double hours,
        List<Objective> objectives,
        double seconds,
        boolean greedyMisses,
        List<String> broken) {
    /** A plan is as good as another that is better by no more than this share. */
    private static final double CLOSE = 0.01;

    static PlanResult of(
            int seed, Binding binding, DevelopmentPlan plan, double seconds, GreedyPlan greedy, List<String> broken) {
        double gained = plan.after().value() - plan.before().value();
        double wanted = plan.request().readiness().orElse(0) - plan.before().value();
        int weeks = plan.objectives().stream()
                .filter(o -> o.aim() == Objective.Aim.END)
                .mapToInt(o -> (int) o.value())
                .findFirst()
                .orElse(0);
        boolean misses = plan.request().readiness().isEmpty()
                ? greedy.gained() < (1 - CLOSE) * gained
                : greedy.gained() < wanted - 0.001 || greedy.weeks() > (1 + CLOSE) * weeks;
        return new PlanResult(
                seed,
                binding,
                plan.activities().size(),
                plan.request().library().activities().size(),
                plan.hours(),
                plan.objectives(),
                seconds,
                misses,
                broken);
    }

    static PlanResult none(int seed, Binding binding, double seconds, List<String> conflict) {
        return new PlanResult(seed, binding, 0, 0, 0, List.of(), seconds, false, conflict);
    }

    boolean isClose() {
        return objectives.stream().allMatch(o -> o.gap() <= CLOSE);
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "%4d  %-8s  %7d  %2d  %5.0f  %5.2f  %-6s  %s  %s",
                seed,
                binding.name().toLowerCase(Locale.ROOT),
                planned,
                offered,
                hours,
                seconds,
                greedyMisses ? "misses" : "same",
                broken,
                objectives.stream()
                        .map(o -> String.format(
                                Locale.ROOT,
                                "%s %.4g (%.2f%%)",
                                o.aim().name().toLowerCase(Locale.ROOT),
                                o.value(),
                                100 * o.gap()))
                        .collect(Collectors.joining(", ")));
    }
}
