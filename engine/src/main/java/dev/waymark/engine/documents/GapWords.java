package dev.waymark.engine.documents;

import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.SkillGap;
import java.util.Comparator;
import java.util.List;

/** What pictures and tables say of one gap. */
final class GapWords {
    /** Level points above which a surplus is worth naming: about what a rating can tell apart. */
    private static final double NOTABLE = 0.5;

    private GapWords() {}

    /** Requirements clearly exceeded, the most weighty surplus first. */
    static List<SkillGap> strengths(GapReport report) {
        return report.gaps().stream()
                .filter(g -> !g.isOpen() && g.surplus() >= NOTABLE)
                .sorted(Comparator.comparingDouble(
                                (SkillGap g) -> g.surplus() * g.requirement().weight())
                        .reversed()
                        .thenComparing(g -> g.requirement().element()))
                .toList();
    }

    /** The share of everything missing that this gap is: "19%". */
    static String shareOfMissing(SkillGap gap, GapReport report) {
        double all = report.gaps().stream().mapToDouble(SkillGap::share).sum();
        double share = all > 0 ? gap.share() / all : 0;
        return share > 0 && share < 0.005 ? "under 1%" : Figures.percent(share);
    }

    /** What stands at the end of a row. */
    static String end(SkillGap gap, GapReport report) {
        if (!gap.isOpen()) {
            return "a strength you take along";
        }
        String closedBy = gap.proficiency().isPresent() ? gap.need().label() : "not assessed";
        return closedBy + " · " + Figures.hours(gap.hours()) + " · " + shareOfMissing(gap, report) + " of the gap";
    }

    static String name(SkillGap gap) {
        return gap.requirement().element().distinctName();
    }

    static String held(SkillGap gap) {
        return gap.proficiency()
                .map(p -> Figures.level(p.mean()) + " (" + Figures.level(p.low()) + "–" + Figures.level(p.high()) + ")")
                .orElse("not assessed");
    }

    static String sentence(SkillGap gap, GapReport report) {
        String name = gap.requirement().element().distinctName();
        String asked = Figures.level(gap.requirement().level());
        String you = gap.proficiency()
                .map(p -> "you are at about " + Figures.level(p.mean()) + ", between " + Figures.level(p.low())
                        + " and " + Figures.level(p.high()))
                .orElse("you are not assessed");
        return name + ": " + you + "; the job asks " + asked + "; " + end(gap, report) + ".";
    }
}
