package dev.waymark.cli;

import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.GapsAcross;
import dev.waymark.engine.gap.HardAcross;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.HoursRange;
import dev.waymark.engine.gap.RequirementAcross;
import dev.waymark.engine.gap.SkillGap;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints gaps toward several targets for a terminal: a column each, under its letter. */
final class GapsTable {
    private static final int NAME = 38;

    private final PrintWriter out;

    GapsTable(PrintWriter out) {
        this.out = out;
    }

    void print(Situation situation, GapsAcross across, int limit) {
        out.println("Toward several targets at once");
        for (int i = 0; i < across.reports().size(); i++) {
            target(letter(i), across.reports().get(i));
        }
        out.println();
        rows("Closing these helps everywhere, whichever you choose:", across.everywhere(), across, limit);
        rows("Open toward several, not all:", across.several(), across, limit);
        for (int i = 0; i < across.reports().size(); i++) {
            rows(
                    "Only for %s, %s:"
                            .formatted(
                                    letter(i), across.reports().get(i).target().title()),
                    across.onlyFor(i),
                    across,
                    limit);
        }
        out.println(
                "A letter's column: the level asked, and in brackets the share of readiness that closing it brings there; - not asked; = asked and met, or nearly.");
        out.printf(
                Locale.ROOT,
                "Closing everything for all of them takes some %,.0f hours, since a level is learned once; one by one it would be %,.0f.%n%n",
                across.hours().usual(),
                across.hoursApart().usual());
        hard(across);
        situation.assumptions().forEach(a -> out.println("Assumed: " + a));
        situation.remarks().forEach(r -> out.println("Read otherwise than it stands: " + r));
        out.println();
        out.println(situation.catalogue().provenance().attribution());
    }

    private void target(String letter, GapReport report) {
        out.printf(
                Locale.ROOT,
                "  %s  %s (%s): %.0f%% ready, between %.0f%% and %.0f%%%n",
                letter,
                report.target().title(),
                report.target().occupation().code(),
                100 * report.readiness().value(),
                100 * report.readiness().low(),
                100 * report.readiness().high());
        out.printf("     Requirements: %s.%n", report.target().basis());
    }

    private void rows(String heading, List<RequirementAcross> rows, GapsAcross across, int limit) {
        if (rows.isEmpty()) {
            return;
        }
        out.println(heading);
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < across.reports().size(); i++) {
            letters.add(padded(letter(i), 11));
        }
        out.println("  %s  %s %s  %s  %s"
                .formatted(
                        padded("", NAME),
                        padded("you (80%)", 12),
                        String.join("", letters),
                        padded("closed by", 16),
                        "hours"));
        rows.stream().limit(limit).forEach(this::row);
        if (rows.size() > limit) {
            out.println("  … and %d lighter ones; --limit %d lists all.".formatted(rows.size() - limit, rows.size()));
        }
        out.println();
    }

    private void row(RequirementAcross row) {
        HoursRange hours = row.hours();
        out.println("  %s  %s %s  %s  %s"
                .formatted(
                        padded(row.element().distinctName(), NAME),
                        padded(
                                row.held()
                                        .map(p -> String.format(Locale.ROOT, "%.1f–%.1f", p.low(), p.high()))
                                        .orElse("not assessed"),
                                12),
                        row.asked().stream().map(GapsTable::cell).collect(Collectors.joining()),
                        padded(row.need().map(need -> need.label()).orElse(""), 16),
                        String.format(Locale.ROOT, "%.0f–%.0f", hours.low(), hours.high())));
    }

    private static String cell(Optional<SkillGap> asked) {
        return padded(
                asked.map(gap -> String.format(
                                        Locale.ROOT, "%.1f", gap.requirement().level())
                                + (gap.isOpen() ? String.format(Locale.ROOT, " (%.1f%%)", 100 * gap.share()) : " ="))
                        .orElse("-"),
                11);
    }

    private void hard(GapsAcross across) {
        if (across.hard().isEmpty()) {
            return;
        }
        out.println("Passed or not, whatever the levels:");
        for (HardAcross one : across.hard()) {
            List<String> answers = new ArrayList<>();
            for (int i = 0; i < one.targets().size(); i++) {
                String letter = letter(i);
                one.targets().get(i).ifPresent(hard -> answers.add(letter + " " + said(hard.status())));
            }
            out.println("  %s  %s".formatted(padded(one.asked(), NAME), String.join(", ", answers)));
        }
        out.println();
    }

    private static String said(HardRequirement.Status status) {
        return switch (status) {
            case MET -> "yes";
            case NOT_MET -> "no";
            case UNKNOWN -> "not known";
        };
    }

    private static String letter(int target) {
        return String.valueOf((char) ('A' + target));
    }

    private static String padded(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }
}
