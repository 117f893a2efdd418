package dev.waymark.bench;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.skill.SkillMatch;
import dev.waymark.engine.skill.SkillSearch;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how often skills found in sentences are right, how many are found, and how fast. */
@Command(
        name = "skills",
        description = "Measures the search for skills in free text on labelled sentences.",
        mixinStandardHelpOptions = true)
final class SkillsBench implements Callable<Integer> {
    private static final int DEPTH = 10;
    private static final int LINES = 10_000;

    @Option(
            names = "--half",
            description = "tuning, for choosing phrases and figures, or test, for figures to report."
                    + " Default: ${DEFAULT-VALUE}.")
    private HeldOutTitles.Half half = HeldOutTitles.Half.TEST;

    @Option(names = "--misses", description = "List what was missed and what was wrong.")
    private boolean misses;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter print = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        Catalogue catalogue = CatalogueFile.shipped();
        catalogue.occupations();
        long start = System.nanoTime();
        SkillSearch search = SkillSearch.over(catalogue);
        print.println(String.format(Locale.ROOT, "Ready in %.0f ms (cold)", millisSince(start)));
        for (LabelledSentence.Writer writer : LabelledSentence.Writer.values()) {
            print(writer, search, print);
        }
        List<LabelledSentence> sentences = LabelledSentence.of(LabelledSentence.Writer.ANOTHER, half);
        start = System.nanoTime();
        int found = 0;
        for (int i = 0; i < LINES; i++) {
            List<SkillMatch> matches =
                    search.search(sentences.get(i % sentences.size()).text(), DEPTH);
            found += matches.size();
        }
        print.println(String.format(
                Locale.ROOT, "%n%,d lines take %.1f s (%,d skills found)", LINES, millisSince(start) / 1_000, found));
        print.flush();
        return 0;
    }

    private void print(LabelledSentence.Writer writer, SkillSearch search, PrintWriter print) {
        List<LabelledSentence> sentences = LabelledSentence.of(writer, half);
        SkillFindings findings = SkillFindings.of(sentences, search, DEPTH);
        print.println(String.format(
                Locale.ROOT,
                "%n%,d sentences of the %s half written by %s, which tell of %,d skills",
                sentences.size(),
                half.name().toLowerCase(Locale.ROOT),
                writer == LabelledSentence.Writer.OURSELVES
                        ? "those who wrote the phrases"
                        : "another who did not know the phrases",
                findings.told()));
        findings.print(print);
        if (misses) {
            findings.printMisses(print);
        }
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
