package dev.waymark.bench.assessment;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how well levels are told, in a world the model was written for and in two it was not. */
@Command(
        name = "assessment",
        description = "Measures levels and their intervals on simulated people whose true levels are known.",
        mixinStandardHelpOptions = true)
public final class AssessmentBench implements Callable<Integer> {
    @Option(
            names = "--people",
            description = "How many in each world (default: ${DEFAULT-VALUE}).",
            defaultValue = "1000")
    private int people;

    @Option(names = "--seed", description = "Another choice of people (default: ${DEFAULT-VALUE}).", defaultValue = "1")
    private long seed;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter print = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        People simulated = new People(CatalogueFile.shipped());
        print.println("Of %d people each: 12 to 40 own ratings, 0 to 4 other raters, some tests and certificates."
                .formatted(people));
        print.println("RMSE and width in level points; an oracle knows every rater and the world, only not the level.");
        measure(print, simulated, "as modelled", AsModelled::new);
        measure(print, simulated, "halo, correlated levels, heavy tails", Halo::new);
        measure(print, simulated, "careless raters, lenient friends, wrong titles", CarelessFriends::new);
        print.flush();
        return 0;
    }

    private void measure(PrintWriter print, People simulated, String world, People.Making making) {
        Map<String, Tally> table = new LinkedHashMap<>();
        for (int person = 0; person < people; person++) {
            RaterWorld[] made = new RaterWorld[1];
            SimulatedPerson someone = simulated.person(seed * 1_000_003 + person, (random, raters) -> {
                made[0] = making.of(random, raters);
                return made[0];
            });
            Assessment assessed = simulated.assess(someone);
            someone.truth().forEach((element, truth) -> {
                tally(
                        table,
                        "prior only",
                        Estimates.of(someone.prior().of(element.id()).orElseThrow()),
                        truth);
                tally(table, "raw self-rating", Estimates.raw(someone, element), truth);
                tally(table, "plain mean of ratings", Estimates.plainMean(someone, element), truth);
                tally(table, "best linear, per element", Estimates.linear(someone, element), truth);
                tally(table, "Waymark", Estimates.of(assessed.of(element.id()).orElseThrow()), truth);
                tally(table, "oracle", Estimates.oracle(someone, element, made[0]), truth);
            });
        }
        print.println();
        print.println("%-28s %8s %10s %8s %10s %8s"
                .formatted("World: " + world, "RMSE", "of oracle", "bias", "80% holds", "width"));
        double best = table.getOrDefault("oracle", new Tally()).rmse();
        table.forEach((name, tally) -> print.println(String.format(
                Locale.ROOT,
                "%-28s %8.3f %10.3f %8.3f %9s %8s",
                name,
                tally.rmse(),
                tally.rmse() / best,
                tally.bias(),
                Double.isNaN(tally.coverage()) ? "-" : String.format(Locale.ROOT, "%.1f%%", 100 * tally.coverage()),
                Double.isNaN(tally.width()) ? "-" : String.format(Locale.ROOT, "%.2f", tally.width()))));
    }

    private static void tally(Map<String, Tally> table, String name, Estimates estimate, double truth) {
        table.computeIfAbsent(name, n -> new Tally()).add(estimate, truth);
    }
}
