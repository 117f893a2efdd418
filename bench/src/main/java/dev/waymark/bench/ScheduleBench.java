package dev.waymark.bench;

import dev.waymark.engine.library.StarterLibrary;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.DraftPlan;
import dev.waymark.engine.plan.PlanOutcome;
import dev.waymark.engine.plan.PlanRequest;
import dev.waymark.engine.plan.ScheduleCheck;
import dev.waymark.engine.plan.Yardsticks;
import dev.waymark.engine.scheduling.SolverLibrary;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Drafts generated plans, checks each and measures it. */
@Command(
        name = "schedule",
        description = "Drafts generated plans: time, limits broken, and distance from what is provably possible.",
        mixinStandardHelpOptions = true)
final class ScheduleBench implements Callable<Integer> {
    @Option(names = "--plans", description = "How many (default: ${DEFAULT-VALUE}).", defaultValue = "12")
    private int plans;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        long loading = System.nanoTime();
        SolverLibrary.load();
        out.printf("native library loaded in %.2f s%n", seconds(loading));
        GeneratedRequests requests = new GeneratedRequests(StarterLibrary.load());
        out.println("gained: readiness by the plan, by greedy choice, and proven most, in per cent");
        out.println(
                "delay: of the plan beside the same activities placed greedily (- where they do not fit), and its proven"
                        + " least, as ratios");
        out.println(
                "seed  weeks  h/week  budget  activities  hours  end-week  readiness       seconds  gained (greedy, most)"
                        + "  delay/greedy  delay/least  broken");
        for (int seed = 1; seed <= plans; seed++) {
            PlanRequest request = requests.request(seed);
            long drafting = System.nanoTime();
            PlanOutcome outcome = new DraftPlan().draft(request);
            double took = seconds(drafting);
            if (outcome instanceof PlanOutcome.Feasible(DevelopmentPlan plan)) {
                row(out, seed, plan, took, Yardsticks.of(request).orElseThrow());
            } else {
                out.printf("%4d  infeasible after %.2f s: %s%n", seed, took, outcome);
            }
            out.flush();
        }
        return 0;
    }

    private static void row(PrintWriter out, int seed, DevelopmentPlan plan, double took, Yardsticks beside) {
        var availability = plan.request().availability();
        long weeks = java.time.temporal.ChronoUnit.WEEKS.between(availability.start(), availability.by());
        out.printf(
                "%4d  %5d  %6.1f  %6s  %10d  %5.0f  %8d  %5.1f → %4.1f%%  %7.2f  %6.2f (%5.2f, %5.2f)  %12s  %11.2f  %s%n",
                seed,
                weeks,
                availability.hoursPerWeek(),
                plan.request().budget().amount().toBigInteger(),
                plan.activities().size(),
                plan.hours(),
                java.time.temporal.ChronoUnit.WEEKS.between(availability.start(), plan.end()) + 1,
                100 * plan.before().value(),
                100 * plan.after().value(),
                took,
                100 * beside.gained(),
                100 * beside.greedilyGained(),
                100 * beside.mostPossible(),
                beside.greedyDelay().isPresent()
                        ? "%.2f".formatted(beside.delay() / beside.greedyDelay().getAsDouble())
                        : "-",
                beside.delay() / Math.max(1, beside.leastDelay()),
                ScheduleCheck.violations(plan));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
