package dev.waymark.bench.rcpsp;

import dev.waymark.engine.scheduling.PlainModel;
import dev.waymark.engine.scheduling.ProjectScheduling;
import dev.waymark.engine.scheduling.SolverLibrary;
import dev.waymark.engine.scheduling.Timing;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Schedules published test projects and says how good the schedules are. */
@Command(
        name = "rcpsp",
        description =
                "Schedules the test projects of PSPLIB: makespan, proven bound and time, beside OR-Tools' own model.",
        mixinStandardHelpOptions = true)
public final class RcpspBench implements Callable<Integer> {
    @Option(names = "--instances", required = true, paramLabel = "ZIP", description = "A zip of .sm files.")
    private Path instances = Path.of("");

    @Option(
            names = "--time-limit",
            defaultValue = "10",
            paramLabel = "SECONDS",
            description = "For each project and solver, on the wall (default: ${DEFAULT-VALUE}).")
    private double timeLimit;

    @Option(
            names = "--workers",
            defaultValue = "2",
            description = "Threads that work at once (default: ${DEFAULT-VALUE}).")
    private int workers;

    @Option(
            names = "--processor-time",
            description =
                    "Count the limit in processor time, workers together, instead of time on the wall: for a machine"
                            + " that is busy with other things as well.")
    private boolean processorTime;

    @Option(names = "--seed", defaultValue = "1", description = "Of everything drawn (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the table there, tab-separated.")
    private @Nullable Path out;

    @Option(names = "--without-plain", description = "Leave out OR-Tools' own, unimproved model.")
    private boolean withoutPlain;

    @Option(
            names = "--only",
            defaultValue = "*",
            description = "Only projects of this name, * for any letters: j6013_*.")
    private String only = "*";

    @Option(names = "--limit", paramLabel = "N", description = "Only the first N of them.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--best-known",
            paramLabel = "CSV",
            description = "Published makespans to compare with: columns instance and ub.")
    private @Nullable Path bestKnown;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter print = spec.commandLine().getOut();
        if (workers < 1 || !(timeLimit > 0)) {
            throw wrong("--workers and --time-limit must be above 0, not %d and %s".formatted(workers, timeLimit));
        }
        PathMatcher wanted = FileSystems.getDefault().getPathMatcher("glob:" + only);
        List<Row> rows = new ArrayList<>();
        try {
            BestKnown known = bestKnown == null ? BestKnown.none() : BestKnown.read(bestKnown);
            List<Instance> chosen = InstanceArchive.read(instances, name -> wanted.matches(Path.of(name)));
            if (chosen.isEmpty()) {
                throw wrong("no project in %s is called %s".formatted(instances, only));
            }
            SolverLibrary.load();
            print.println(
                    "instance    makespan  bound  proven  seconds     cpu  verified  path  best known      plain: makespan  bound  proven  seconds     cpu");
            for (Instance instance : chosen.subList(0, Math.min(limit, chosen.size()))) {
                Row row = row(instance, known);
                rows.add(row);
                print(print, row);
                if (out != null) {
                    // Each time whole, so that a run that is stopped leaves what it has.
                    TableFile.write(out, rows);
                }
            }
        } catch (UnreadableInstance unreadable) {
            throw wrong(Objects.requireNonNull(unreadable.getMessage()));
        }
        new Summary(rows).print(print);
        print.flush();
        return rows.stream().allMatch(r -> r.core().isVerified()) ? 0 : 1;
    }

    private Row row(Instance instance, BestKnown known) {
        Meter meter = meter();
        Timing timing = new ProjectScheduling(seed, workers).schedule(instance.project(), meter);
        Outcome core = Outcome.of(instance.project(), timing, meter.elapsed(), meter.cpu());
        Optional<Outcome> plain = Optional.empty();
        if (!withoutPlain) {
            Meter again = meter();
            plain = PlainModel.solve(instance.project(), workers, again)
                    .map(t -> Outcome.of(instance.project(), t, again.elapsed(), again.cpu()));
        }
        return new Row(instance, instance.project().criticalPath(), known.makespan(instance.name()), core, plain);
    }

    private Meter meter() {
        return processorTime ? Meter.ofProcessors(timeLimit, workers) : Meter.onTheWall(timeLimit);
    }

    private static void print(PrintWriter print, Row row) {
        print.printf(
                "%-10s%s  %4d  %10s",
                row.instance().name(),
                cells(row.core(), true),
                row.criticalPath(),
                row.bestKnown().map(String::valueOf).orElse("-"));
        row.plain().ifPresent(p -> print.printf("             %s", cells(p, false)));
        print.println();
        row.core().faults().forEach(fault -> print.println("  wrong: " + fault));
        print.flush();
    }

    private static String cells(Outcome outcome, boolean verified) {
        return String.format(
                        Locale.ROOT,
                        "%10d  %5d  %6s  %7.2f  %6.2f",
                        outcome.timing().makespan(),
                        outcome.timing().lowerBound(),
                        outcome.isProven() ? "yes" : "no",
                        outcome.seconds(),
                        outcome.cpuSeconds())
                + (verified ? "  %8s".formatted(outcome.isVerified() ? "yes" : "NO") : "");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
