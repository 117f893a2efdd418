package dev.waymark.server.pages;

import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.documents.GapMark;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.Need;
import dev.waymark.engine.gap.RequirementAcross;
import dev.waymark.engine.gap.SkillGap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One requirement over several targets.
 *
 * @param brings readiness that closing it brings, added up over all of them
 * @param cells one per target
 * @param why what its numbers are made from, a sentence each
 */
public record AcrossRow(
        String name, String held, String brings, String need, String hours, List<Cell> cells, List<String> why) {
    /**
     * What one target asks.
     *
     * @param mark as a picture; blank where it is not asked
     * @param verdict "1.5%" of readiness to gain there, or that it is met
     */
    public record Cell(String target, String mark, String asked, String verdict, boolean open) {}

    static AcrossRow of(RequirementAcross row, List<GapReport> reports) {
        List<Cell> cells = new ArrayList<>();
        List<String> why = new ArrayList<>();
        row.held()
                .ifPresent(level -> level.contributions()
                        .forEach(c -> why.add("%s of your level: %s, by itself level %s."
                                .formatted(Figures.percent(c.share()), c.source(), Figures.level(c.reading())))));
        for (int i = 0; i < reports.size(); i++) {
            GapReport report = reports.get(i);
            String title = report.target().title();
            Optional<SkillGap> asked = row.asked().get(i);
            cells.add(asked.map(gap -> cell(title, gap)).orElseGet(() -> new Cell(title, "", "not asked", "", false)));
            asked.ifPresent(gap -> {
                RequirementRow full = RequirementRow.of(gap, report);
                why.add(title + ": " + full.requirement() + " " + full.formula());
            });
        }
        return new AcrossRow(
                row.element().distinctName(),
                row.held()
                        .map(p -> Figures.level(p.low()) + "–" + Figures.level(p.high()))
                        .orElse("not assessed"),
                percent(row.worth()),
                row.need().map(Need::label).orElse(""),
                Figures.hours(row.hours()),
                cells,
                why);
    }

    private static Cell cell(String title, SkillGap gap) {
        return new Cell(
                title,
                GapMark.of(gap),
                "asks " + Figures.level(gap.requirement().level()),
                gap.isOpen() ? percent(gap.share()) : "met",
                gap.isOpen());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }
}
