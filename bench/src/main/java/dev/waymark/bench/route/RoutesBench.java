package dev.waymark.bench.route;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.ranking.RequirementRows;
import dev.waymark.engine.route.StepSignal;
import dev.waymark.engine.route.StepSignals;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how well suggested next steps agree with O*NET's related occupations, which are withheld from them. */
@Command(
        name = "routes",
        description =
                "Measures how well suggested next steps agree with O*NET's related occupations, withheld from them.",
        mixinStandardHelpOptions = true)
public final class RoutesBench implements Callable<Integer> {
    private static final Set<StepSignal> OF_LEVELS = EnumSet.of(
            StepSignal.KNOWLEDGE_MISSING,
            StepSignal.KNOWLEDGE_UNUSED,
            StepSignal.SKILLS_APART,
            StepSignal.KNOWLEDGE_APART);

    @Option(names = "--weights", description = "Also print the weights learnt from all occupations.")
    private boolean weights;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Catalogue catalogue = CatalogueFile.shipped();
        RequirementRows rows = RequirementRows.ofSurveyed(catalogue);
        WithheldSteps steps = WithheldSteps.of(rows, new StepSignals(catalogue, rows));
        say(
                out,
                "%d surveyed occupations, each as that of a person who holds its own levels; right are those that O*NET lists as"
                        + " primary.",
                steps.size());
        say(
                out,
                "Weights are learnt in %d folds, by pairs of which neither occupation is in the fold that is scored.%n",
                LearntWeights.FOLDS);
        say(out, "%-62s %6s %6s", "", "P@10", "MRR");
        row(out, "cosine of standardised importances and levels (yardstick)", StandardisedCosine.of(rows), steps);
        row(out, "words of titles alone", steps.of(StepSignal.TITLES), steps);
        List<StepSignal> all = List.of(StepSignal.values());
        row(out, "the person's levels against the requirements alone", learnt(steps, OF_LEVELS), steps);
        row(out, "all but titles", learnt(steps, EnumSet.complementOf(EnumSet.of(StepSignal.TITLES))), steps);
        LearntWeights whole = new LearntWeights(steps, all);
        row(out, "all signals", whole.outOfFold(), steps);
        say(
                out,
                "%-62s %6.3f %6.3f",
                "most that is possible (some of those listed are not surveyed)",
                steps.mostPossible(),
                1.0);
        say(out, "The yardstick's published figures are .355 and .732.");
        if (weights) {
            double[] learnt = whole.ofAll();
            say(out, "%nintercept %.4f", learnt[0]);
            for (int i = 0; i < all.size(); i++) {
                say(out, "%s %.4f", all.get(i), learnt[i + 1]);
            }
        }
        out.flush();
        return 0;
    }

    private static List<double[]> learnt(WithheldSteps steps, Set<StepSignal> used) {
        return new LearntWeights(
                        steps,
                        Arrays.stream(StepSignal.values())
                                .filter(used::contains)
                                .toList())
                .outOfFold();
    }

    private static void row(PrintWriter out, String name, List<double[]> scores, WithheldSteps steps) {
        Agreement agreement = Agreement.of(scores, steps.primary());
        say(out, "%-62s %6.3f %6.3f", name, agreement.ofTen(), agreement.reciprocalRank());
        out.flush();
    }

    private static void say(PrintWriter out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
