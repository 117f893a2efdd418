package dev.waymark.bench.smart;

import dev.waymark.bench.smart.LabelledGoal.Half;
import dev.waymark.bench.smart.LabelledGoal.Kind;
import dev.waymark.engine.smart.CheckGoal;
import dev.waymark.engine.smart.GoalContext;
import dev.waymark.engine.smart.Letter;
import dev.waymark.engine.smart.SmartReading;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the check of goals, letter by letter, beside keywords alone. */
@Command(
        name = "smart",
        description = "Measures the check of goals against the letters of SMART on 300 goals labelled by hand.",
        mixinStandardHelpOptions = true)
public final class SmartBench implements Callable<Integer> {
    /** The day as of which the goals were labelled. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Option(names = "--half", description = "rules, looked at while the rules were written, or kept. Default: both.")
    private @Nullable Half half;

    @Option(
            names = "--misses",
            description = "List where the check and the labels differ; only for the half that rules may be written by.")
    private boolean misses;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter print = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        for (Half each : half == null ? Half.values() : new Half[] {half}) {
            print(each, print);
        }
        if (misses) {
            LabelledGoal.of(Half.RULES).forEach(goal -> printMiss(goal, print));
        }
        print.flush();
        return 0;
    }

    static Set<Letter> holding(String goal) {
        SmartReading reading = CheckGoal.of(goal, GoalContext.on(TODAY));
        return Arrays.stream(Letter.values()).filter(reading::holds).collect(Collectors.toSet());
    }

    private static void print(Half half, PrintWriter print) {
        List<LabelledGoal> goals = LabelledGoal.of(half);
        print.println(String.format(
                Locale.ROOT,
                "%n%d goals of the %s half",
                goals.size(),
                half.name().toLowerCase(Locale.ROOT)));
        print.println("letter       holds for   precision  recall  F1      F1 of keywords");
        for (Letter letter : Letter.values()) {
            LetterScore score = LetterScore.of(letter, goals, SmartBench::holding);
            LetterScore keywords = LetterScore.of(letter, goals, KeywordBaseline::holding);
            print.println(String.format(
                    Locale.ROOT,
                    "%-11s  %9d   %9.3f  %6.3f  %.3f   %.3f",
                    letter.label(),
                    score.right() + score.missed(),
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    keywords.f1()));
        }
        print.println(String.format(
                Locale.ROOT,
                "all five letters as labelled: %d of %d goals (keywords %d)",
                goals.stream()
                        .filter(g -> holding(g.text()).equals(g.holding()))
                        .count(),
                goals.size(),
                goals.stream()
                        .filter(g -> KeywordBaseline.holding(g.text()).equals(g.holding()))
                        .count()));
        List<LabelledGoal> stuffed =
                goals.stream().filter(g -> g.kind() == Kind.STUFFED).toList();
        print.println(String.format(
                Locale.ROOT,
                "keyword-stuffed goals for which any letter is said to hold: %d of %d (keywords %d)",
                stuffed.stream().filter(g -> !holding(g.text()).isEmpty()).count(),
                stuffed.size(),
                stuffed.stream()
                        .filter(g -> !KeywordBaseline.holding(g.text()).isEmpty())
                        .count()));
    }

    private static void printMiss(LabelledGoal goal, PrintWriter print) {
        Set<Letter> said = holding(goal.text());
        String differs = Arrays.stream(Letter.values())
                .filter(letter -> said.contains(letter) != goal.holding().contains(letter))
                .map(letter -> (said.contains(letter) ? "+" : "-") + letter.initial())
                .collect(Collectors.joining(" "));
        if (!differs.isEmpty()) {
            print.println(differs + "\t" + goal.text());
        }
    }
}
