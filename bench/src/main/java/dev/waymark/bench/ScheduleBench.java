package dev.waymark.bench;

import dev.waymark.engine.library.StarterLibrary;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.DraftPlan;
import dev.waymark.engine.plan.PlanOutcome;
import dev.waymark.engine.plan.PlanRequest;
import dev.waymark.engine.plan.ScheduleCheck;
import dev.waymark.engine.plan.SolverLibrary;
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
        out.println("seed  weeks  h/week  budget  activities  hours  end-week  readiness       seconds  broken");
        for (int seed = 1; seed <= plans; seed++) {
            PlanRequest request = requests.request(seed);
            long drafting = System.nanoTime();
            PlanOutcome outcome = new DraftPlan().draft(request);
            double took = seconds(drafting);
            if (outcome instanceof PlanOutcome.Feasible(DevelopmentPlan plan)) {
                row(out, seed, plan, took);
            } else {
                out.printf("%4d  infeasible after %.2f s: %s%n", seed, took, outcome);
            }
            out.flush();
        }
        return 0;
    }

    private static void row(PrintWriter out, int seed, DevelopmentPlan plan, double took) {
        var availability = plan.request().availability();
        long weeks = java.time.temporal.ChronoUnit.WEEKS.between(availability.start(), availability.by());
        out.printf(
                "%4d  %5d  %6.1f  %6s  %10d  %5.0f  %8d  %5.1f → %4.1f%%  %7.2f  %s%n",
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
                ScheduleCheck.violations(plan));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
