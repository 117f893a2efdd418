package dev.waymark.bench;

import dev.waymark.engine.search.OccupationMatch;
import dev.waymark.engine.search.OccupationSearch;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The scores of one search on several samples of held-out titles. */
final class SampleScores {
    private record Sample(HeldOutTitles.Score score, double strict) {}

    private final List<Sample> samples = new ArrayList<>();

    void add(HeldOutTitles held, OccupationSearch search) {
        samples.add(new Sample(held.score(search), strict(held, search)));
    }

    /** As if a title of several occupations had been meant for one of them, each as likely. */
    private static double strict(HeldOutTitles held, OccupationSearch search) {
        double right = 0;
        for (var title : held.titles().entrySet()) {
            List<OccupationMatch> found = search.search(title.getKey(), 1);
            if (!found.isEmpty() && title.getValue().contains(found.getFirst().code())) {
                right += 1.0 / title.getValue().size();
            }
        }
        return right / Math.max(1, held.titles().size());
    }

    double reciprocalRank() {
        return mean(s -> s.score().reciprocalRank());
    }

    void print(String name, PrintWriter print) {
        print.println(String.format(
                "%-28s %14s %14s %14s %16s",
                name,
                told(s -> s.score().first()),
                told(s -> s.score().firstFive()),
                told(s -> s.score().reciprocalRank()),
                told(Sample::strict)));
    }

    private String told(ToDoubleFunction<Sample> figure) {
        double mean = mean(figure);
        double squares = samples.stream()
                .mapToDouble(s -> Math.pow(figure.applyAsDouble(s) - mean, 2))
                .sum();
        double spread = Math.sqrt(squares / Math.max(1, samples.size() - 1));
        return String.format(Locale.ROOT, "%.3f ± %.3f", mean, spread);
    }

    private double mean(ToDoubleFunction<Sample> figure) {
        return samples.stream().mapToDouble(figure).average().orElse(0);
    }
}
