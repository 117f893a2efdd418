package dev.waymark.bench.catalogue;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the catalogue's size, loading beside reading the release, and what building it takes. */
@Command(
        name = "catalogue",
        description = "Measures the catalogue: size, loading, building.",
        mixinStandardHelpOptions = true)
public final class BenchCatalogueCommand implements Callable<Integer> {
    /** As the launcher runs commands. */
    private static final List<String> AS_LAUNCHED = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final List<String> IN_512_MB = List.of("-XX:+UseSerialGC", "-Xmx512m");

    @Option(names = "--onet", required = true, paramLabel = "ZIP", description = "The release to build from.")
    private Path onet = Path.of("");

    @Option(names = "--bls", required = true, paramLabel = "DIR", description = "The folder of the BLS files.")
    private Path bls = Path.of("");

    @Option(names = "--runs", defaultValue = "7", description = "Fresh JVMs per figure. Default: ${DEFAULT-VALUE}")
    private int runs;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter print = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        Path file = Files.createTempFile("waymark-bench", ".waymark");
        try {
            long[] built = FreshJvm.probe(IN_512_MB, "build", onet, bls, file);
            double[] ready = new double[runs];
            double[] decoded = new double[runs];
            double[] read = new double[runs];
            for (int i = 0; i < runs; i++) {
                long[] loading = FreshJvm.probe(AS_LAUNCHED, "load", file);
                ready[i] = loading[0] / 1e6;
                decoded[i] = loading[1] / 1e6;
                read[i] = FreshJvm.probe(AS_LAUNCHED, "read", onet, bls)[0] / 1e6;
            }
            double reading = median(read);
            row(print, "compiled file", "%.2f MB".formatted(Files.size(file) / 1e6), "under 8 MB");
            row(print, "build from the zip, one pass, -Xmx512m", "%.1f s".formatted(built[0] / 1e9), "");
            row(print, "  peak heap (sum of the pools' peaks)", "%d MB".formatted(built[1] >> 20), "under 512 MB");
            print.println("Cold, each in a JVM of its own, median of " + runs + ":");
            row(print, "read the release's text and BLS", "%.0f ms".formatted(reading), "");
            row(print, "load to ready (first occupation)", "%.1f ms".formatted(median(ready)), "");
            row(print, "  of reading", "%.1f%%".formatted(100 * median(ready) / reading), "under 10%");
            row(print, "load with every occupation and title decoded", "%.1f ms".formatted(median(decoded)), "");
            row(print, "  of reading", "%.1f%%".formatted(100 * median(decoded) / reading), "under 10%");
            print.flush();
        } finally {
            Files.deleteIfExists(file);
        }
        return 0;
    }

    private static void row(PrintWriter print, String what, String figure, String wanted) {
        print.println("%-48s %12s   %s".formatted(what, figure, wanted).stripTrailing());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
