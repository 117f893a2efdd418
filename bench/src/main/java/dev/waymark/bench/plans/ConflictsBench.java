package dev.waymark.bench.plans;

import dev.waymark.engine.plan.ConflictProof;
import dev.waymark.engine.plan.PlanRequest;
import dev.waymark.engine.scheduling.SolverLibrary;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Asks for what cannot be planned, and checks that every limit said to stand in the way does. */
@Command(
        name = "conflicts",
        description =
                "Asks for generated plans that cannot be: whether each conflict is proven and minimal, by planning"
                        + " again without each of its limits; time.",
        mixinStandardHelpOptions = true)
public final class ConflictsBench implements Callable<Integer> {
    @Option(names = "--plans", description = "How many (default: ${DEFAULT-VALUE}).", defaultValue = "200")
    private int plans;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        SolverLibrary.load();
        out.println("seconds: finding the conflict and checking it, which plans each of its limits away once more");
        int minimal = 0;
        int proven = 0;
        double[] seconds = new double[plans];
        for (int plan = 0; plan < plans; plan++) {
            VariedRequests varied = new VariedRequests(plan + 1L);
            PlanRequest request = varied.infeasible();
            long began = System.nanoTime();
            ConflictProof proof = ConflictProof.of(request);
            seconds[plan] = (System.nanoTime() - began) / 1e9;
            minimal += proof.needless().isEmpty() && !proof.conflict().isEmpty() ? 1 : 0;
            proven += proof.proven() ? 1 : 0;
            out.printf(
                    Locale.ROOT,
                    "%4d  %-6s  %5.2f s  %-7s  %-9s  %s%n",
                    plan + 1,
                    varied.binding().name().toLowerCase(Locale.ROOT),
                    seconds[plan],
                    proof.proven() ? "proven" : "open",
                    proof.needless().isEmpty() ? "minimal" : "not: " + proof.needless(),
                    proof.conflict());
            out.flush();
        }
        Arrays.sort(seconds);
        out.printf(
                Locale.ROOT,
                "%d plans: %d minimal, %d proven; median %.2f s, 95%% within %.2f s%n",
                plans,
                minimal,
                proven,
                seconds[plans / 2],
                seconds[(int) (0.95 * (plans - 1))]);
        return 0;
    }
}
