package dev.waymark.bench;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.search.OccupationSearch;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures occupation search: how fast it is built and answers, and how often it is right about titles it has not seen. */
@Command(
        name = "search",
        description = "Measures occupation search on titles held out of its index, beside a plain tf-idf baseline.",
        mixinStandardHelpOptions = true)
final class SearchBench implements Callable<Integer> {
    @Option(names = "--queries", description = "How many titles are held out. Default: ${DEFAULT-VALUE}.")
    private int queries = 2_000;

    @Option(
            names = "--half",
            description = "The half of all titles they are drawn from: tuning, for choosing constants, or test, for"
                    + " figures to report. The halves share no title, whatever the seed. Default: ${DEFAULT-VALUE}.")
    private HeldOutTitles.Half half = HeldOutTitles.Half.TEST;

    @Option(names = "--seed", description = "Decides which of the half. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter print = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        Catalogue catalogue = CatalogueFile.shipped();
        long start = System.nanoTime();
        OccupationSearch whole = OccupationSearch.over(catalogue);
        print.println(String.format(
                Locale.ROOT,
                "Index of %,d titles built in %.0f ms (cold)",
                catalogue.titles().size(),
                millisSince(start)));
        printLatency(print, whole, catalogue);

        HeldOutTitles held = HeldOutTitles.of(catalogue, half, queries, seed);
        print.println(String.format(
                Locale.ROOT,
                "%n%,d alternate titles of the %s half held out by their text (seed %d), none of their forms left in the index",
                held.titles().size(),
                half.name().toLowerCase(Locale.ROOT),
                seed));
        print.println(String.format("%-28s %8s %8s %8s", "", "Acc@1", "Acc@5", "MRR@10"));
        OccupationSearch search = OccupationSearch.over(held.rest());
        TfIdfBaseline baseline = new TfIdfBaseline(held.rest());
        printRow(print, "Waymark", held.score(search));
        printRow(print, "tf-idf, words + 3–5 letters", held.score(baseline));
        print.println();
        Reliability.of(held, search).print(print);
        print.flush();
        return 0;
    }

    private void printLatency(PrintWriter print, OccupationSearch search, Catalogue catalogue) {
        List<String> titles = HeldOutTitles.sample(catalogue, half, queries, seed);
        titles.stream().limit(200).forEach(title -> search.search(title, 10));
        double[] millis = new double[titles.size()];
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            search.search(titles.get(i), 10);
            millis[i] = millisSince(start);
        }
        Arrays.sort(millis);
        print.println(String.format(
                Locale.ROOT,
                "A query takes %.2f ms at the median, %.2f ms at the 99th percentile (%,d of the catalogue's own titles)",
                millis[millis.length / 2],
                millis[(int) (millis.length * 0.99)],
                millis.length));
    }

    private static void printRow(PrintWriter print, String name, HeldOutTitles.Score score) {
        print.println(String.format(
                Locale.ROOT,
                "%-28s %8.3f %8.3f %8.3f",
                name,
                score.first(),
                score.firstFive(),
                score.reciprocalRank()));
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
