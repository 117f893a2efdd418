package dev.waymark.bench;

import dev.waymark.engine.skill.SkillMatch;
import dev.waymark.engine.skill.SkillSearch;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was found in labelled sentences: the share that is right, the share found, and both by how sure the search was. */
record SkillFindings(List<Finding> findings) {
    /** A sentence with what was found in it, the likeliest first. */
    record Finding(LabelledSentence sentence, List<SkillMatch> matches) {}

    private static final int[] DEPTHS = {1, 3, 5, 10};
    private static final double[] LEAST = {0.35, 0.5, 0.6, 0.7, 0.8, 0.9};

    static SkillFindings of(List<LabelledSentence> sentences, SkillSearch search, int depth) {
        return new SkillFindings(sentences.stream()
                .map(s -> new Finding(s, search.search(s.text(), depth)))
                .toList());
    }

    int told() {
        return findings.stream().mapToInt(f -> f.sentence().told().size()).sum();
    }

    void print(PrintWriter print) {
        print.println(String.format("%-10s %10s %10s", "", "precision", "recall"));
        for (int depth : DEPTHS) {
            printRow(print, "first " + depth, depth, 0);
        }
        print.println();
        print.println(String.format(
                "%-10s %10s %10s %10s %10s", "At least", "precision", "recall", "answered", "first right"));
        for (double least : LEAST) {
            printCoverage(print, least);
        }
        print.println();
        print.println(String.format("%-10s %10s %10s %10s", "Score said", "skills", "said", "right"));
        for (int bin = 3; bin < 10; bin++) {
            printBin(print, bin / 10.0);
        }
        long silent = findings.stream()
                .filter(f -> f.sentence().told().isEmpty())
                .filter(f -> f.matches().stream()
                        .allMatch(m -> f.sentence().isRight(m.skill().id())))
                .count();
        long empty =
                findings.stream().filter(f -> f.sentence().told().isEmpty()).count();
        print.println("Of %d sentences that tell of no skill, nothing wrong is found in %d".formatted(empty, silent));
    }

    private void printRow(PrintWriter print, String name, int depth, double least) {
        print.println(String.format(
                Locale.ROOT, "%-10s %9.1f%% %9.1f%%", name, 100 * precision(depth, least), 100 * recall(depth, least)));
    }

    private void printCoverage(PrintWriter print, double least) {
        List<Finding> answered = findings.stream()
                .filter(f -> f.matches().stream().anyMatch(m -> m.score() >= least))
                .toList();
        long right = answered.stream()
                .filter(f -> f.sentence().isRight(f.matches().getFirst().skill().id()))
                .count();
        print.println(String.format(
                Locale.ROOT,
                "%-10.2f %9.1f%% %9.1f%% %9.1f%% %9.1f%%",
                least,
                100 * precision(10, least),
                100 * recall(10, least),
                100.0 * answered.size() / findings.size(),
                100.0 * right / Math.max(1, answered.size())));
    }

    private void printBin(PrintWriter print, double from) {
        int skills = 0;
        int right = 0;
        double said = 0;
        for (Finding finding : findings) {
            for (SkillMatch match : finding.matches()) {
                if (match.score() >= from && match.score() < from + 0.1) {
                    skills++;
                    said += match.score();
                    right += finding.sentence().isRight(match.skill().id()) ? 1 : 0;
                }
            }
        }
        if (skills > 0) {
            print.println(String.format(
                    Locale.ROOT,
                    "%.1f–%.1f %13d %9.1f%% %9.1f%%",
                    from,
                    from + 0.1,
                    skills,
                    100 * said / skills,
                    100.0 * right / skills));
        }
    }

    private double precision(int depth, double least) {
        int found = 0;
        int right = 0;
        for (Finding finding : findings) {
            for (SkillMatch match : first(finding, depth, least)) {
                found++;
                right += finding.sentence().isRight(match.skill().id()) ? 1 : 0;
            }
        }
        return (double) right / Math.max(1, found);
    }

    private double recall(int depth, double least) {
        int right = 0;
        for (Finding finding : findings) {
            for (SkillMatch match : first(finding, depth, least)) {
                right += finding.sentence().told().contains(match.skill().id()) ? 1 : 0;
            }
        }
        return (double) right / Math.max(1, told());
    }

    private static List<SkillMatch> first(Finding finding, int depth, double least) {
        return finding.matches().stream()
                .limit(depth)
                .filter(m -> m.score() >= least)
                .toList();
    }

    void printMisses(PrintWriter print) {
        for (Finding finding : findings) {
            List<String> found =
                    finding.matches().stream().map(m -> m.skill().id()).toList();
            List<String> missed = finding.sentence().told().stream()
                    .filter(id -> !found.contains(id))
                    .sorted()
                    .toList();
            List<String> wrong = new ArrayList<>();
            for (SkillMatch match : finding.matches()) {
                if (!finding.sentence().isRight(match.skill().id())) {
                    wrong.add("%s %s “%s” %.2f"
                            .formatted(
                                    match.skill().id(),
                                    match.skill().label(),
                                    match.span().in(finding.sentence().text()),
                                    match.score()));
                }
            }
            if (!missed.isEmpty() || !wrong.isEmpty()) {
                print.println(finding.sentence().text() + "\n    missed " + missed + ", wrong " + wrong);
            }
        }
    }
}
