package dev.waymark.bench.plans;

import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.DraftPlan;
import dev.waymark.engine.plan.GreedyPlan;
import dev.waymark.engine.plan.Objective;
import dev.waymark.engine.plan.PlanOutcome;
import dev.waymark.engine.plan.PlanRequest;
import dev.waymark.engine.plan.ScheduleCheck;
import dev.waymark.engine.scheduling.SolverLibrary;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Drafts varied generated plans, checks each on its own, and says how far from the best possible they are. */
@Command(
        name = "plans",
        description = "Drafts varied generated plans: how close to the best possible by each aim, beside a greedy"
                + " scheduler; time, and limits broken as seen by a check of its own.",
        mixinStandardHelpOptions = true)
public final class PlansBench implements Callable<Integer> {
    @Option(names = "--plans", description = "How many (default: ${DEFAULT-VALUE}).", defaultValue = "500")
    private int plans;

    @Option(names = "--from", description = "The first seed (default: ${DEFAULT-VALUE}).", defaultValue = "1")
    private int first;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        SolverLibrary.load();
        out.println(
                "cpu: seconds of processor time for the whole draft; aims: value, and how far from the proven best");
        out.println("seed  bound by  planned  of  hours    cpu  greedy  broken  aims");
        List<PlanResult> results = new ArrayList<>();
        for (int seed = first; seed < first + plans; seed++) {
            PlanResult result = draft(seed);
            results.add(result);
            out.println(result.row());
            out.flush();
        }
        out.println();
        out.printf(
                "%-9s  plans  no plan  all aims ≤ 1%%  greedy misses  ≤ 2 s cpu  median cpu  95%% cpu  broken%n",
                "bound by");
        for (Binding binding : Binding.values()) {
            summary(
                    out,
                    binding.name().toLowerCase(Locale.ROOT),
                    results.stream().filter(r -> r.binding() == binding).toList());
        }
        summary(out, "all", results);
        for (Objective.Aim aim : Objective.Aim.values()) {
            List<Objective> all = results.stream()
                    .flatMap(r -> r.objectives().stream())
                    .filter(o -> o.aim() == aim)
                    .toList();
            out.printf(
                    Locale.ROOT,
                    "%-10s %4d plans, %5.1f%% within 1%%, mean gap %.2f%%%n",
                    aim,
                    all.size(),
                    100.0 * all.stream().filter(o -> o.gap() <= 0.01).count() / Math.max(1, all.size()),
                    100 * all.stream().mapToDouble(Objective::gap).average().orElse(0));
        }
        return 0;
    }

    private static PlanResult draft(int seed) {
        VariedRequests varied = new VariedRequests(seed);
        PlanRequest request = varied.request();
        long began = cpu();
        PlanOutcome outcome = new DraftPlan().draft(request);
        double took = (cpu() - began) / 1e9;
        return switch (outcome) {
            case PlanOutcome.Feasible(DevelopmentPlan plan) ->
                PlanResult.of(
                        seed, varied.binding(), plan, took, GreedyPlan.of(request), ScheduleCheck.violations(plan));
            case PlanOutcome.Infeasible why -> PlanResult.none(seed, varied.binding(), took, why.conflict());
        };
    }

    /** Of the whole process: the solver's neighbourhood search has threads of its own. */
    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : System.nanoTime();
    }

    private static void summary(PrintWriter out, String name, List<PlanResult> results) {
        List<PlanResult> planned =
                results.stream().filter(r -> !r.objectives().isEmpty()).toList();
        double[] seconds =
                planned.stream().mapToDouble(PlanResult::seconds).sorted().toArray();
        int n = Math.max(1, planned.size());
        out.printf(
                Locale.ROOT,
                "%-9s  %5d  %7d  %12.1f%%  %12.1f%%  %8.1f%%  %10.2f  %7.2f  %6d%n",
                name,
                planned.size(),
                results.size() - planned.size(),
                100.0 * planned.stream().filter(PlanResult::isClose).count() / n,
                100.0 * planned.stream().filter(PlanResult::greedyMisses).count() / n,
                100.0 * planned.stream().filter(r -> r.seconds() <= 2).count() / n,
                seconds.length == 0 ? 0 : seconds[seconds.length / 2],
                seconds.length == 0 ? 0 : seconds[(int) (0.95 * (seconds.length - 1))],
                planned.stream().mapToInt(r -> r.broken().size()).sum());
    }
}
