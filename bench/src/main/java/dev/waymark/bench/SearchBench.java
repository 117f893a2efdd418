package dev.waymark.bench;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.search.OccupationSearch;
import java.io.PrintWriter;
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

    @Option(
            names = "--seed",
            description = "Decides which of the half; the first of the seeds. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--seeds", description = "How many samples are drawn. Default: ${DEFAULT-VALUE}.")
    private int seeds = 3;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter print = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        Catalogue catalogue = CatalogueFile.shipped();
        long start = System.nanoTime();
        int occupations = catalogue.occupations().size();
        int titles = catalogue.titles().size();
        double read = millisSince(start);
        start = System.nanoTime();
        OccupationSearch whole = OccupationSearch.over(catalogue);
        double cold = millisSince(start);
        start = System.nanoTime();
        OccupationSearch.over(catalogue);
        print.println(String.format(
                Locale.ROOT,
                "%,d titles of %,d occupations read in %.0f ms, their index built in %.0f ms (cold), and once more in %.0f ms",
                titles,
                occupations,
                read,
                cold,
                millisSince(start)));
        SearchLatency.print(whole, catalogue, seed, print);
        print.println(String.format(
                Locale.ROOT,
                "%n%d samples of %,d alternate titles of the %s half, held out by their text: none of their forms is left in the index",
                seeds,
                queries,
                half.name().toLowerCase(Locale.ROOT)));
        print.println(
                "Mean ± spread over the samples. A title of several occupations: any of them is right; strictly, each of them counts as one of so many that may be meant.");
        print.println(String.format("%-28s %14s %14s %14s %16s", "", "Acc@1", "Acc@5", "MRR@10", "strict Acc@1"));
        SampleScores ours = new SampleScores();
        SampleScores plain = new SampleScores();
        HeldOutTitles first = HeldOutTitles.of(catalogue, half, queries, seed);
        OccupationSearch search = OccupationSearch.over(first.rest());
        ours.add(first, search);
        plain.add(first, new TfIdfBaseline(first.rest()));
        for (int i = 1; i < seeds; i++) {
            HeldOutTitles held = HeldOutTitles.of(catalogue, half, queries, seed + i);
            ours.add(held, OccupationSearch.over(held.rest()));
            plain.add(held, new TfIdfBaseline(held.rest()));
        }
        ours.print("Waymark", print);
        plain.print("tf-idf, words + 3–5 letters", print);
        print.println(String.format(
                Locale.ROOT,
                "MRR is %.0f%% above the baseline's (wanted: 10%% at least)",
                100 * (ours.reciprocalRank() / plain.reciprocalRank() - 1)));
        Distortions.print(first, search, seed, print);
        print.println();
        Reliability.of(first, search).print(print);
        print.flush();
        return 0;
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
