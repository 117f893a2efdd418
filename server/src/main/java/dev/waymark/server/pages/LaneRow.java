package dev.waymark.server.pages;

import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.library.ActivityKind.Lane;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.PlannedActivity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A way of learning, with its hours and its share of all in percent. */
public record LaneRow(String lane, String label, String words, int share) {
    /** Those the plan uses. */
    static List<LaneRow> of(DevelopmentPlan plan) {
        double all = plan.hours();
        return Arrays.stream(Lane.values())
                .map(lane -> row(plan, lane, all))
                .filter(row -> row.share() > 0)
                .toList();
    }

    private static LaneRow row(DevelopmentPlan plan, Lane lane, double all) {
        List<PlannedActivity> in = plan.activities().stream()
                .filter(a -> a.activity().kind().lane() == lane)
                .toList();
        double hours = in.stream().mapToDouble(PlannedActivity::hours).sum();
        int share = all == 0 ? 0 : (int) Math.ceil(100 * hours / all - 0.5);
        return new LaneRow(
                lane.name().toLowerCase(Locale.ROOT),
                lane.label(),
                "%s in %s, %d%% of all hours"
                        .formatted(Figures.hours(hours), Figures.count(in.size(), "activity", "activities"), share),
                share);
    }
}
