package dev.waymark.bench.catalogue;

import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.estimation.Baselines;
import dev.waymark.engine.catalogue.estimation.LeaveOneOut;
import dev.waymark.engine.catalogue.estimation.ProfileEstimator;
import dev.waymark.engine.catalogue.onet.OnetRelease;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints how wrong estimated profiles are, beside simple estimates, leaving each surveyed occupation out. */
@Command(
        name = "profiles",
        description = "Measures estimated profiles by leaving each surveyed occupation out.",
        mixinStandardHelpOptions = true)
public final class BenchProfilesCommand implements Callable<Integer> {
    @Option(names = "--release", required = true, paramLabel = "ZIP", description = "The O*NET release to measure on.")
    private Path release = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws UnusableSource {
        PrintWriter print = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        OnetRelease read = OnetRelease.read(release);
        Baselines baselines = new Baselines(read);
        LeaveOneOut estimator = new ProfileEstimator(read).leaveOneOut();
        print.println("%s: each of %d surveyed occupations estimated without its own ratings."
                .formatted(read.name(), estimator.occupations()));
        print.println("Root-mean-square error over %d elements. Held out: the half whose ratings chose no weights."
                .formatted(read.elements().size()));
        print.println("%-28s %8s %8s %12s %8s".formatted("", "level", "held out", "importance", "held out"));
        row(print, "mean of all others", baselines.grandMean());
        row(print, "nearest related", baselines.nearestRelated(1));
        row(print, "mean of ten nearest related", baselines.nearestRelated(10));
        row(print, "Waymark's estimate", estimator);
        print.flush();
        return 0;
    }

    private static void row(PrintWriter print, String name, LeaveOneOut errors) {
        print.println("%-28s %8.3f %8.3f %12.3f %8.3f"
                .formatted(
                        name,
                        errors.levelError(),
                        errors.heldOutLevelError(),
                        errors.importanceError(),
                        errors.heldOutImportanceError()));
    }
}
