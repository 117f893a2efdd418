package dev.waymark.server.pages;

import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.gap.GapChanges;
import dev.waymark.engine.gap.GapChanges.Moved;
import dev.waymark.server.planning.ShowGap.Since;
import java.util.List;

/**
 * What has changed since the last time something was learned.
 *
 * @param since in words: "Since 3 March 2027"
 * @param readiness before and now
 * @param moved the heaviest
 */
public record GapChangesView(String since, String readiness, List<Row> moved) {
    private static final int SHOWN = 6;

    /** A level that moved, and what came of it. */
    public record Row(String name, String levels, String verdict, boolean good) {}

    static GapChangesView of(Since since) {
        GapChanges changes = since.changes();
        return new GapChangesView(
                "Since " + Dates.day(since.day()),
                "Ready: %s then, %s now"
                        .formatted(
                                Figures.percent(changes.before().value()),
                                Figures.percent(changes.now().value())),
                changes.moved().stream().limit(SHOWN).map(GapChangesView::row).toList());
    }

    private static Row row(Moved moved) {
        boolean up = moved.to() >= moved.from();
        return new Row(
                moved.element().distinctName(),
                Figures.level(moved.from()) + " then, " + Figures.level(moved.to()) + " now",
                moved.closed() ? "gap closed" : moved.opened() ? "new gap" : up ? "higher" : "lower",
                moved.closed() || !moved.opened() && up);
    }
}
