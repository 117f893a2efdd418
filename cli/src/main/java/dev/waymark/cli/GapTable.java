package dev.waymark.cli;

import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.gap.ConcreteRequirement;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.gap.WhatIf;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Prints a gap for a terminal. */
final class GapTable {
    private static final String ROW = "  %-38s %5s  %-13s %6s  %-16s %10s%n";

    private static final String IF = "  %-46s %-15s %7s  %s%n";

    private final PrintWriter out;

    GapTable(PrintWriter out) {
        this.out = out;
    }

    void print(Situation situation, int limit, List<WhatIf> imagined) {
        GapReport gap = situation.gap();
        out.printf(
                "Toward %s (%s)%n",
                gap.target().title(), gap.target().occupation().code());
        out.printf("Requirements: %s.%n", gap.target().basis());
        out.printf(
                Locale.ROOT,
                "You hold %.0f%% of what it asks, by weight; between %.0f%% and %.0f%%, given what is known of you.%n%n",
                100 * gap.readiness().value(),
                100 * gap.readiness().low(),
                100 * gap.readiness().high());
        missing(gap.open(), limit);
        imagined.forEach(this::whatIf);
        strengths(gap.gaps());
        hard(gap.hard());
        concrete(gap.concrete());
        situation.assumptions().forEach(a -> out.println("Assumed: " + a));
        situation.remarks().forEach(r -> out.println("Read otherwise than it stands: " + r));
        out.println();
        out.println(situation.catalogue().provenance().attribution());
    }

    private void missing(List<SkillGap> open, int limit) {
        if (open.isEmpty()) {
            out.println("Nothing is missing that a rating could tell apart.");
        } else {
            out.println("Missing, heaviest first (levels 0 to 7; hours are estimates):");
            out.printf(ROW, "", "asked", "you (80%)", "share", "closed by", "hours");
            open.stream().limit(limit).forEach(this::row);
            if (open.size() > limit) {
                out.printf("  … and %d lighter ones; --limit %d lists all.%n", open.size() - limit, open.size());
            }
        }
        out.println();
    }

    private void row(SkillGap gap) {
        String you = gap.proficiency()
                .map(p -> String.format(Locale.ROOT, "%.1f–%.1f", p.low(), p.high()))
                .orElse("not assessed");
        String estimated = gap.requirement().quality() == RatingQuality.ESTIMATED ? "~" : "";
        out.printf(
                ROW,
                gap.requirement().element().distinctName(),
                estimated + String.format(Locale.ROOT, "%.1f", gap.requirement().level()),
                you,
                String.format(Locale.ROOT, "%.1f%%", 100 * gap.share()),
                gap.need().label(),
                String.format(
                        Locale.ROOT, "%.0f–%.0f", gap.hours().low(), gap.hours().high()));
    }

    private void whatIf(WhatIf whatIf) {
        out.printf(
                Locale.ROOT, "What if %s were rated %.1f?%n", whatIf.element().distinctName(), whatIf.level());
        out.printf(IF, "", "you (80%)", "ready", "hours in all");
        outcome("as it is", whatIf.now());
        whatIf.outcomes().forEach(o -> outcome("if " + o.reading().words(), o.outcome()));
        out.println();
    }

    private void outcome(String when, WhatIf.Outcome outcome) {
        out.printf(
                IF,
                when,
                outcome.gap()
                        .proficiency()
                        .map(p -> String.format(Locale.ROOT, "%.1f (%.1f–%.1f)", p.mean(), p.low(), p.high()))
                        .orElse("not assessed"),
                String.format(Locale.ROOT, "%.1f%%", 100 * outcome.readiness().value()),
                String.format(Locale.ROOT, "%,.0f", outcome.hours())
                        + (outcome.gap().isOpen() ? "" : ", this gap closed"));
    }

    private void strengths(List<SkillGap> gaps) {
        List<SkillGap> strong = gaps.stream()
                .filter(g -> g.probabilityMet() > 0.5 && g.requirement().weight() >= 0.5)
                .sorted(Comparator.comparingDouble(
                        (SkillGap g) -> -g.requirement().weight() * g.held()))
                .limit(6)
                .toList();
        if (!strong.isEmpty()) {
            out.println("You take along:");
            strong.forEach(g -> out.printf("  %s%n", g.requirement().element().distinctName()));
            out.println();
        }
    }

    private void hard(List<HardRequirement> hard) {
        if (!hard.isEmpty()) {
            out.println("Passed or not, whatever the levels:");
            hard.forEach(h -> out.printf("  %-9s %s: %s%n", said(h.status()), h.asked(), h.held()));
            out.println();
        }
    }

    /** Named and likely ones in a line; those not named one a line, with the elements they hang on. */
    private void concrete(List<ConcreteRequirement> concrete) {
        if (!concrete.isEmpty()) {
            out.println("Needed by name (they weigh nothing in the figure above):");
            for (ConcreteRequirement.Status status : ConcreteRequirement.Status.values()) {
                List<String> labels = concrete.stream()
                        .filter(c -> c.status() == status)
                        .map(ConcreteRequirement::label)
                        .toList();
                if (!labels.isEmpty()) {
                    out.printf("  %-10s %s%n", said(status), String.join(", ", labels));
                }
            }
            out.println();
        }
    }

    private static String said(ConcreteRequirement.Status status) {
        return switch (status) {
            case HELD -> "you name";
            case LIKELY -> "likely";
            case NOT_NAMED -> "not named";
        };
    }

    private static String said(HardRequirement.Status status) {
        return switch (status) {
            case MET -> "yes";
            case NOT_MET -> "no";
            case UNKNOWN -> "not known";
        };
    }
}
