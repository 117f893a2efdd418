package dev.waymark.server.pages;

import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.documents.TrailPicture;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Milestone;
import dev.waymark.engine.plan.PlannedActivity;
import dev.waymark.server.planning.MadePlan;
import java.util.List;
import java.util.Locale;

/**
 * The plan on its axis of time, with the same as a table.
 *
 * @param plan its number
 * @param lead when such plans are done
 */
public record TimelineView(
        int plan, String lead, String wide, String narrow, List<Row> rows, List<LaneRow> lanes, List<Flag> flags) {
    /** An activity in the table. */
    public record Row(String id, String title, String lane, String kind, String starts, String ends, String hours) {}

    /** A milestone. */
    public record Flag(String by, String title, String shownBy) {}

    static TimelineView of(MadePlan made) {
        DevelopmentPlan plan = made.plan();
        TrailPicture trail = new TrailPicture("trail", plan);
        boolean empty = plan.activities().isEmpty();
        return new TimelineView(
                made.number(),
                empty
                        ? "Nothing is planned."
                        : "Half of such plans are done by %s, four in five by %s; your date is %s."
                                .formatted(
                                        Dates.day(plan.forecast().p50()),
                                        Dates.day(plan.forecast().p80()),
                                        Dates.day(plan.request().availability().by())),
                empty ? "" : trail.wide(),
                empty ? "" : trail.narrow(),
                plan.activities().stream().map(TimelineView::row).toList(),
                LaneRow.of(plan),
                plan.milestones().stream().map(TimelineView::flag).toList());
    }

    private static Row row(PlannedActivity planned) {
        return new Row(
                planned.activity().id(),
                planned.activity().title(),
                planned.activity().kind().lane().name().toLowerCase(Locale.ROOT),
                planned.activity().kind().label(),
                Dates.day(planned.start()),
                Dates.day(planned.end()),
                Figures.hours(planned.hours()));
    }

    private static Flag flag(Milestone milestone) {
        return new Flag(Dates.day(milestone.by()), milestone.title(), milestone.shownBy());
    }
}
