package dev.waymark.engine.documents;

import dev.waymark.engine.library.ActivityKind.Lane;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Milestone;
import dev.waymark.engine.plan.PlannedActivity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Where each bar of the trail stands. Bars of one lane share a row where neither they nor their labels would touch. */
final class TrailLanes {
    private static final double SIZE = 14.5;
    private static final double PACKED_ROW = 46;
    private static final double STACKED_ROW = 42;
    private static final double LANE_GAP = 8;
    private static final double LANE_NAME = 30;

    private final DevelopmentPlan plan;
    private final boolean stacked;
    private final double width;
    private final List<Place> places = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private double height;

    /** A bar's row, by its top. */
    private record Place(PlannedActivity activity, double top) {}

    private record Name(Lane lane, double top) {}

    private enum Label {
        INSIDE,
        AFTER,
        BEFORE
    }

    private TrailLanes(DevelopmentPlan plan, boolean stacked, double width) {
        this.plan = plan;
        this.stacked = stacked;
        this.width = width;
    }

    /** Each lane beside its name, as few rows as fit. */
    static TrailLanes packed(DevelopmentPlan plan, TimeAxis axis, double width) {
        var lanes = new TrailLanes(plan, false, width);
        for (Lane lane : Lane.values()) {
            List<PlannedActivity> bars = lanes.in(lane);
            if (bars.isEmpty()) {
                continue;
            }
            lanes.names.add(new Name(lane, lanes.height));
            var ends = new ArrayList<Double>();
            for (PlannedActivity bar : bars) {
                double from = lanes.from(bar, axis);
                int row = 0;
                while (row < ends.size() && ends.get(row) > from) {
                    row++;
                }
                if (row == ends.size()) {
                    ends.add(0.0);
                }
                ends.set(row, lanes.to(bar, axis) + 10);
                lanes.places.add(new Place(bar, lanes.height + row * PACKED_ROW));
            }
            lanes.height += ends.size() * PACKED_ROW + LANE_GAP;
        }
        return lanes;
    }

    /** Each lane under its name, a row for every activity with its title above the bar. */
    static TrailLanes stacked(DevelopmentPlan plan) {
        var lanes = new TrailLanes(plan, true, 360);
        for (Lane lane : Lane.values()) {
            List<PlannedActivity> bars = lanes.in(lane);
            if (bars.isEmpty()) {
                continue;
            }
            lanes.names.add(new Name(lane, lanes.height));
            lanes.height += LANE_NAME;
            for (PlannedActivity bar : bars) {
                lanes.places.add(new Place(bar, lanes.height));
                lanes.height += STACKED_ROW;
            }
            lanes.height += LANE_GAP;
        }
        return lanes;
    }

    double height() {
        return height;
    }

    void draw(Svg svg, TimeAxis axis, double top) {
        for (Name name : names) {
            svg.text(
                    "lane",
                    0,
                    top + name.top() + (stacked ? 20 : 31),
                    "start",
                    name.lane().label());
        }
        for (Place place : places) {
            PlannedActivity bar = place.activity();
            svg.open(
                    "activity",
                    bar.activity().title() + ": " + Dates.days(bar.start(), bar.end()) + ", "
                            + Figures.hours(bar.hours()),
                    bar.activity().id(),
                    bar.start().toString());
            double y = top + place.top() + (stacked ? 20 : 12);
            double x1 = axis.x(bar.start());
            double x2 = end(bar, axis);
            svg.bar("bar-" + lane(bar), x1, y, x2 - x1, stacked ? 12 : 28, stacked ? 6 : 8);
            flags(svg, axis, bar, y);
            label(svg, axis, bar, y);
            svg.close();
        }
    }

    private void flags(Svg svg, TimeAxis axis, PlannedActivity bar, double y) {
        for (Milestone milestone : plan.milestones()) {
            if (milestone.activityId().equals(bar.activity().id())) {
                double x = axis.x(milestone.by());
                svg.flag("flag", x, y + (stacked ? 12 : 29), stacked ? 15 : 40);
            }
        }
    }

    private void label(Svg svg, TimeAxis axis, PlannedActivity bar, double y) {
        String title = bar.activity().title();
        if (stacked) {
            svg.text("beside", 2, y - 6, "start", TextWidth.fitted(title, SIZE, width - 4));
            return;
        }
        switch (place(bar, axis)) {
            case INSIDE -> svg.text("on", axis.x(bar.start()) + 10, y + 19, "start", title);
            case AFTER ->
                svg.text(
                        "beside",
                        afterBar(bar, axis),
                        y + 19,
                        "start",
                        TextWidth.fitted(title, SIZE, width - afterBar(bar, axis)));
            case BEFORE -> svg.text("beside", axis.x(bar.start()) - 8, y + 19, "end", title);
        }
    }

    /** In the bar if it fits, else behind it if that fits, else before it if that fits, else behind it, cut. */
    private Label place(PlannedActivity bar, TimeAxis axis) {
        double wanted = TextWidth.of(bar.activity().title(), SIZE);
        double start = axis.x(bar.start());
        if (wanted + 20 <= end(bar, axis) - start) {
            return Label.INSIDE;
        }
        boolean fitsAfter = afterBar(bar, axis) + wanted <= width;
        boolean fitsBefore = start - 8 - wanted >= axis.left();
        return !fitsAfter && fitsBefore ? Label.BEFORE : Label.AFTER;
    }

    private double from(PlannedActivity bar, TimeAxis axis) {
        double start = axis.x(bar.start());
        return place(bar, axis) == Label.BEFORE
                ? start - 8 - TextWidth.of(bar.activity().title(), SIZE)
                : start;
    }

    private double to(PlannedActivity bar, TimeAxis axis) {
        return place(bar, axis) == Label.AFTER
                ? afterBar(bar, axis) + TextWidth.of(bar.activity().title(), SIZE)
                : end(bar, axis) + 14;
    }

    private double afterBar(PlannedActivity bar, TimeAxis axis) {
        double flag = plan.milestones().stream()
                .filter(m -> m.activityId().equals(bar.activity().id()))
                .mapToDouble(m -> axis.x(m.by()))
                .max()
                .orElse(0);
        return Math.max(end(bar, axis), flag) + 8;
    }

    private double end(PlannedActivity bar, TimeAxis axis) {
        return Math.max(axis.x(bar.start()) + 6, axis.x(bar.end().plusDays(1)));
    }

    private List<PlannedActivity> in(Lane lane) {
        return plan.activities().stream()
                .filter(a -> a.activity().kind().lane() == lane)
                .sorted(Comparator.comparing(PlannedActivity::start)
                        .thenComparing(a -> a.activity().id()))
                .toList();
    }

    private static String lane(PlannedActivity activity) {
        return activity.activity().kind().lane().name().toLowerCase(Locale.ROOT);
    }
}
