package dev.waymark.bench.ranking;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.ranking.LevelRow;
import dev.waymark.engine.ranking.RankOccupations;
import dev.waymark.engine.ranking.RequirementRows;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how fast every rated occupation is ranked for one person, beside a dot product and NumPy. */
@Command(
        name = "ranking",
        description =
                "Measures how fast every rated occupation is ranked for one person, beside a dot product and NumPy.",
        mixinStandardHelpOptions = true)
public final class RankingBench implements Callable<Integer> {
    private static final String PLAIN = "dot product, occupation by occupation";
    private static final String DOT = "dot product, along the rows";
    private static final String MISSING = "point gap";
    private static final String EXPECTED = "expected gap";

    @Option(names = "--profiles", description = "How many to stream (default: ${DEFAULT-VALUE}).")
    private int profiles = 100_000;

    @Option(names = "--rounds", description = "Interleaved rounds; the best counts (default: ${DEFAULT-VALUE}).")
    private int rounds = 15;

    @Option(names = "--times", description = "Rankings per round (default: ${DEFAULT-VALUE}).")
    private int times = 400;

    @Option(names = "--seed", description = "Of the made-up levels (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private double sink;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Catalogue catalogue = CatalogueFile.shipped();
        catalogue.occupations();
        long building = System.nanoTime();
        RequirementRows rows = RequirementRows.of(catalogue);
        say(
                out,
                "%,d rated occupations × %d elements, in rows after %.0f ms (cold)",
                rows.occupations().size(),
                rows.elements().size(),
                (System.nanoTime() - building) / 1e6);
        LevelRow held = new MadeUpLevels(seed, rows.elements().size()).next();
        RankOccupations ranking = new RankOccupations(rows);
        Rounds measured = measure(rows, ranking, held);
        Optional<NumPyYardstick> numpy = NumPyYardstick.measure(rows, held, rounds, times);
        speeds(out, rows, measured, numpy);
        numpy.ifPresentOrElse(
                beside -> say(
                        out,
                        "Largest difference between NumPy's sums and ours: %.1e point gap, %.1e expected gap",
                        difference(beside.missing(), sums(rows, into -> ranking.missing(held, into))),
                        difference(beside.expected(), sums(rows, into -> ranking.expectedMissing(held, into)))),
                () -> say(out, "NumPy: absent (python3 with numpy was not found), so there is nothing beside it"));
        stream(out, ranking);
        say(out, "(checksum %.6g)", sink);
        out.flush();
        return 0;
    }

    private Rounds measure(RequirementRows rows, RankOccupations ranking, LevelRow held) {
        double[] flat = DotProduct.flat(rows);
        double[] into = new double[rows.occupations().size()];
        Rounds measured = new Rounds()
                .task(PLAIN, () -> used(into, () -> DotProduct.plain(flat, held, into)))
                .task(DOT, () -> used(into, () -> DotProduct.ofBothRows(rows, into)))
                .task(MISSING, () -> used(into, () -> ranking.missing(held, into)))
                .task(EXPECTED, () -> used(into, () -> ranking.expectedMissing(held, into)));
        measured.run(rounds, times);
        return measured;
    }

    private void used(double[] into, Runnable task) {
        task.run();
        sink += into[into.length / 2];
    }

    private static void speeds(PrintWriter out, RequirementRows rows, Rounds measured, Optional<NumPyYardstick> numpy) {
        double dot = Math.min(measured.micros(PLAIN), measured.micros(DOT));
        int numbers = rows.occupations().size() * rows.elements().size();
        say(
                out,
                "%n%-40s %12s %12s %14s %12s %12s",
                "",
                "µs a profile",
                "ns a number",
                "speed (dot=1)",
                "NumPy µs",
                "× NumPy");
        for (String name : new String[] {PLAIN, DOT, MISSING, EXPECTED}) {
            String theirs = name.equals(PLAIN) ? "dot" : name.equals(MISSING) ? "missing" : "expected";
            Optional<Double> beside = name.equals(DOT)
                    ? Optional.empty()
                    : numpy.map(n -> n.micros().get(theirs));
            say(
                    out,
                    "%-40s %12.1f %12.3f %14.3f %12s %12s",
                    name,
                    measured.micros(name),
                    1000 * measured.micros(name) / numbers,
                    dot / measured.micros(name),
                    beside.map(micros -> "%.1f".formatted(micros)).orElse("-"),
                    beside.map(micros -> "%.2f".formatted(micros / measured.micros(name)))
                            .orElse("-"));
        }
        say(out, "Speed is that of the faster dot product over this one's; at least 0.5 and 0.05 are wanted.");
        numpy.ifPresent(n -> say(out, "NumPy %s on one thread, in a process of its own, in this run.", n.version()));
    }

    private void stream(PrintWriter out, RankOccupations ranking) {
        MadeUpLevels people = new MadeUpLevels(seed, ranking.rows().elements().size());
        double[] missing = new double[ranking.rows().occupations().size()];
        double[] expected = new double[missing.length];
        PeakHeap heap = new PeakHeap();
        heap.reset();
        long start = System.nanoTime();
        for (int i = 0; i < profiles; i++) {
            LevelRow held = people.next();
            used(missing, () -> ranking.missing(held, missing));
            used(expected, () -> ranking.expectedMissing(held, expected));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        say(
                out,
                "%n%,d profiles × %,d occupations streamed, point and expected gap: %.1f s (%,.0f profiles a second), peak heap"
                        + " %.0f MiB; kept, the results alone would take %,.0f MiB",
                profiles,
                missing.length,
                seconds,
                profiles / seconds,
                heap.mebibytes(),
                2.0 * profiles * missing.length * Double.BYTES / 1048576);
    }

    private static double[] sums(RequirementRows rows, Consumer<double[]> sum) {
        double[] into = new double[rows.occupations().size()];
        sum.accept(into);
        return into;
    }

    private static double difference(double[] a, double[] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, Math.abs(a[i] - b[i]));
        }
        return largest;
    }

    private static void say(PrintWriter out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
