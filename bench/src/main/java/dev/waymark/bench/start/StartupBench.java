package dev.waymark.bench.start;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints where the time of {@code plan} goes, with and without the cache of classes. */
@Command(
        name = "startup",
        description = "Where the time of 'plan' goes: JVM, catalogue, solver's native load, solving, documents.",
        mixinStandardHelpOptions = true)
public final class StartupBench implements Callable<Integer> {
    private static final String RESUME = """
            {"basics": {"name": "Robin Example"},
             "work": [{"name": "Example Ltd", "position": "Software Developer", "startDate": "2018-03"}]}
            """;

    @Option(names = "--runs", defaultValue = "5", description = "Runs of each kind (default: ${DEFAULT-VALUE}).")
    private int runs = 5;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Optional<Launched> launched = Launched.fromThisProcess();
        if (launched.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("This measures the built application: start it with ./waymark bench startup.");
            return 2;
        }
        Path folder = Files.createTempDirectory("waymark-startup");
        try {
            Path resume = Files.writeString(folder.resolve("resume.json"), RESUME);
            Map<String, List<Double>> cached = measure(launched.get(), true, resume, folder);
            Map<String, List<Double>> plain = measure(launched.get(), false, resume, folder);
            out.printf(Locale.ROOT, "%-42s %12s %12s%n", "plan, HTML, median ms of " + runs, "with cache", "without");
            for (String step : plain.keySet()) {
                out.printf(
                        Locale.ROOT, "%-42s %12.0f %12.0f%n", step, median(cached.get(step)), median(plain.get(step)));
            }
            out.flush();
            return 0;
        } finally {
            Folders.delete(folder);
        }
    }

    private Map<String, List<Double>> measure(Launched launched, boolean cached, Path resume, Path folder)
            throws IOException, InterruptedException {
        Map<String, List<Double>> measured = new LinkedHashMap<>();
        List<String> line = launched.commandLine(
                launched.commandFlags(cached),
                Optional.empty(),
                List.of(
                        "plan",
                        "--resume",
                        resume.toString(),
                        "--target",
                        "15-2051.00",
                        "--hours-per-week",
                        "6",
                        "--budget",
                        "1500USD",
                        "--start",
                        "2027-01-04",
                        "--by",
                        "2029-06-30",
                        "--timings",
                        "--out",
                        folder.resolve("plan").toString()));
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(line)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            double whole = (System.nanoTime() - start) / 1e6;
            if (code != 0) {
                throw new IOException("plan ended with code %d: %s".formatted(code, errors.strip()));
            }
            errors.lines()
                    .map(each -> each.split("\t"))
                    .filter(each -> each.length == 2)
                    .forEach(step -> measured.computeIfAbsent(step[0], name -> new ArrayList<>())
                            .add(Double.parseDouble(step[1])));
            measured.computeIfAbsent("whole process", name -> new ArrayList<>()).add(whole);
        }
        return measured;
    }

    private static double median(@org.jspecify.annotations.Nullable List<Double> values) {
        return values == null ? Double.NaN : values.stream().sorted().toList().get(values.size() / 2);
    }
}
