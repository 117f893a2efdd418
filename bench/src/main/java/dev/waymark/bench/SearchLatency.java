package dev.waymark.bench;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.search.OccupationSearch;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** How long answers take after warming up, and how long Lucene's take to the same queries in the same run. */
final class SearchLatency {
    private static final int QUERIES = 10_000;

    /** The best of so many counts, to leave out what else the machine was doing; the same for both. */
    private static final int ROUNDS = 3;

    private SearchLatency() {}

    private record Millis(double median, double nineNine) {}

    static void print(OccupationSearch search, Catalogue catalogue, long seed, PrintWriter print) {
        List<String> queries = HeldOutTitles.sample(catalogue, HeldOutTitles.Half.TEST, QUERIES, seed);
        Millis ours = measure(queries, q -> search.search(q, 10).size());
        Millis lucene;
        try (LuceneYardstick yardstick = new LuceneYardstick(catalogue.titles())) {
            lucene = measure(queries, yardstick::search);
        }
        print.println(String.format(
                Locale.ROOT,
                "%n%,d queries after as many to warm up, best of three, in ms %12s %12s",
                queries.size(),
                "median",
                "99%"));
        print.println(String.format(Locale.ROOT, "%-61s %12.3f %12.3f", "Waymark", ours.median(), ours.nineNine()));
        print.println(String.format(
                Locale.ROOT, "%-61s %12.3f %12.3f", "Lucene, words as terms", lucene.median(), lucene.nineNine()));
        print.println(String.format(
                Locale.ROOT,
                "Our 99th percentile is %.1f times Lucene's median (wanted: 2 at most)",
                ours.nineNine() / lucene.median()));
    }

    private static Millis measure(List<String> queries, ToIntFunction<String> search) {
        long found = 0;
        for (String query : queries) {
            found += search.applyAsInt(query);
        }
        double[] millis = new double[queries.size()];
        Arrays.fill(millis, Double.MAX_VALUE);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < millis.length; i++) {
                long start = System.nanoTime();
                found += search.applyAsInt(queries.get(i));
                millis[i] = Math.min(millis[i], (System.nanoTime() - start) / 1e6);
            }
        }
        if (found == 0) {
            throw new IllegalStateException("Not one of the queries was answered");
        }
        Arrays.sort(millis);
        return new Millis(millis[millis.length / 2], millis[(int) (millis.length * 0.99)]);
    }
}
