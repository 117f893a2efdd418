package dev.waymark.bench.rcpsp;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What the rows amount to. */
final class Summary {
    private final List<Row> rows;

    Summary(List<Row> rows) {
        this.rows = rows;
    }

    void print(PrintWriter out) {
        out.printf(Locale.ROOT, "%nOf %d projects:%n", rows.size());
        solver(out, "Waymark", rows, Row::core);
        List<Row> beside = rows.stream().filter(r -> r.plain().isPresent()).toList();
        if (!beside.isEmpty()) {
            solver(out, "OR-Tools' plain model", beside, r -> r.plain().orElseThrow());
            if (beside.size() < rows.size()) {
                out.printf("  (which has no schedule of %d others)%n", rows.size() - beside.size());
            }
        }
    }

    private static void solver(PrintWriter out, String name, List<Row> rows, Function<Row, Outcome> of) {
        out.printf(
                Locale.ROOT,
                "%-22s %d proven, %.3f%% above the critical path on average, %d verified, %.2f s and %.2f s of processor"
                        + " time each%n",
                name + ":",
                rows.stream().map(of).filter(Outcome::isProven).count(),
                mean(rows, r -> r.deviation(of.apply(r))),
                rows.stream().map(of).filter(Outcome::isVerified).count(),
                mean(rows, r -> of.apply(r).seconds()),
                mean(rows, r -> of.apply(r).cpuSeconds()));
        List<Row> known = rows.stream().filter(r -> r.bestKnown().isPresent()).toList();
        if (!known.isEmpty()) {
            out.printf(
                    Locale.ROOT,
                    "%-22s %d reach the best known makespan, %.3f%% above it on average%n",
                    "",
                    known.stream().filter(r -> gap(r, of.apply(r)) <= 0).count(),
                    mean(known, r -> gap(r, of.apply(r))));
        }
    }

    private static double gap(Row row, Outcome outcome) {
        int best = row.bestKnown().orElseThrow();
        return 100.0 * (outcome.timing().makespan() - best) / best;
    }

    private static double mean(List<Row> rows, ToDoubleFunction<Row> figure) {
        return rows.stream().mapToDouble(figure).average().orElse(0);
    }
}
