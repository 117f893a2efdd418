package dev.waymark.engine.documents;

import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.SkillGap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is missing, heaviest first: a ring where the person is, on a band as wide as we are unsure; a flag where the job
 * asks; at the end what closes it. Strengths follow, with their flag behind the ring.
 */
public final class GapPicture implements Picture {
    private static final double WIDE = 980;
    private static final double NARROW = 360;

    private final GapReport report;
    private final List<SkillGap> rows;
    private final String id;

    /**
     * @param id unique in the page
     * @param open at most so many open gaps, heaviest first
     * @param strengths at most so many surpluses, largest first
     */
    public GapPicture(String id, GapReport report, int open, int strengths) {
        this.id = id;
        this.report = report;
        this.rows = Stream.concat(
                        report.open().stream().limit(open),
                        GapWords.strengths(report).stream().limit(strengths))
                .toList();
    }

    @Override
    public String wide() {
        return wide(id + "-wide", 46, 1, "");
    }

    @Override
    public String print() {
        return wide(id + "-print", 32, Pictures.PRINT_SCALE, Pictures.styleForPrint());
    }

    @Override
    public String narrow() {
        double pitch = 66;
        Svg svg = svg(id + "-narrow", NARROW, 34 + pitch * rows.size(), 1, "");
        double left = 8;
        double right = NARROW - 26;
        scale(svg, left, right, 24, 34 + pitch * rows.size() - 14);
        double y = 50;
        for (SkillGap gap : rows) {
            String end = GapWords.end(gap, report);
            svg.open("row", GapWords.sentence(gap, report));
            svg.text(
                    "name",
                    0,
                    y,
                    "start",
                    TextWidth.fitted(gap.requirement().element().distinctName(), 15, NARROW));
            GapMark.draw(svg, gap, y + 17, left, right, 7, 10);
            svg.text("note", 0, y + 40, "start", end).close();
            y += pitch;
        }
        return svg.end();
    }

    /** @param pitch from row to row: paper is read closer than a screen, and has no room to give away */
    private String wide(String svgId, double pitch, double scale, String style) {
        double left = 270;
        double right = 610;
        Svg svg = svg(svgId, WIDE, 36 + pitch * rows.size(), scale, style);
        scale(svg, left, right, 20, 30 + pitch * rows.size());
        double y = 54;
        for (SkillGap gap : rows) {
            svg.open("row", GapWords.sentence(gap, report));
            svg.text(
                    "name",
                    0,
                    y + 5,
                    "start",
                    TextWidth.fitted(gap.requirement().element().distinctName(), 16, 250));
            GapMark.draw(svg, gap, y, left, right, 7, 10);
            svg.text("note", 660, y + 5, "start", GapWords.end(gap, report)).close();
            y += pitch;
        }
        return svg.end();
    }

    private Svg svg(String svgId, double width, double height, double scale, String style) {
        String description = rows.stream()
                .map(g -> GapWords.sentence(g, report))
                .reduce((a, b) -> a + " " + b)
                .orElse("Nothing is missing.");
        return new Svg(svgId, "gap", width, height, scale, "What is missing, by weight", description, style);
    }

    /** Levels 0 to 7 along the top, with faint lines. */
    private static void scale(Svg svg, double left, double right, double y, double bottom) {
        for (int level = 0; level <= 7; level++) {
            double x = GapMark.at(level, left, right);
            svg.text("tick", x, y - 6, "middle", Integer.toString(level));
            svg.line("grid", x, y, x, bottom);
        }
    }
}
