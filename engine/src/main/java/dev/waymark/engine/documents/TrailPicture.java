package dev.waymark.engine.documents;

import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Forecast;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The plan on a time axis, in lanes by way of learning: bars for activities, flags for milestones, and below them the
 * span from P50 to P80 against the date asked for.
 */
public final class TrailPicture implements Picture {
    private static final double LABEL = 104;
    /** Room below the lanes for the forecast and its words. */
    private static final double FOOT = 78;
    /** About the width of "4 in 5 by Oct ’28". */
    private static final double WORDS = 104;

    private final String id;
    private final DevelopmentPlan plan;

    /** @param id unique in the page */
    public TrailPicture(String id, DevelopmentPlan plan) {
        this.id = id;
        this.plan = plan;
    }

    @Override
    public String wide() {
        return wide(id + "-wide", 1, "");
    }

    @Override
    public String print() {
        return wide(id + "-print", Pictures.PRINT_SCALE, Pictures.styleForPrint());
    }

    @Override
    public String narrow() {
        TimeAxis axis = axis(2, 356);
        TrailLanes lanes = TrailLanes.stacked(plan);
        double height = 34 + lanes.height() + FOOT;
        Svg svg = new Svg(id + "-narrow", "trail", 360, height, 1, title(), description(), "");
        svg.scale(axis);
        axis(svg, axis, 360, 62, 34 + lanes.height() + 12);
        lanes.draw(svg, axis, 34);
        forecast(svg, axis, 34 + lanes.height() + 14, 360);
        return svg.end();
    }

    private String wide(String svgId, double scale, String style) {
        TimeAxis axis = axis(LABEL, 980 - 60);
        TrailLanes lanes = TrailLanes.packed(plan, axis, 980);
        double height = 34 + lanes.height() + FOOT;
        Svg svg = new Svg(svgId, "trail", 980, height, scale, title(), description(), style);
        svg.scale(axis);
        axis(svg, axis, 980, 84, 34 + lanes.height() + 12);
        lanes.draw(svg, axis, 34);
        forecast(svg, axis, 34 + lanes.height() + 14, 980);
        return svg.end();
    }

    /** From the month of the start to a little beyond the last day that matters. */
    private TimeAxis axis(double left, double right) {
        LocalDate from = plan.request().availability().start().withDayOfMonth(1);
        LocalDate last = Stream.of(
                        plan.end(),
                        plan.forecast().p80(),
                        plan.request().availability().by())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new TimeAxis(from, last.plusDays(10), left, right);
    }

    private static void axis(Svg svg, TimeAxis axis, double width, double spacing, double bottom) {
        for (LocalDate tick : axis.ticks(spacing)) {
            double x = axis.x(tick);
            svg.line("grid", x, 24, x, bottom);
            if (x + 44 <= width) {
                svg.text("tick", x + 1, 16, "start", Dates.tick(tick));
            }
        }
    }

    private void forecast(Svg svg, TimeAxis axis, double y, double width) {
        Forecast forecast = plan.forecast();
        double p50 = axis.x(forecast.p50());
        double p80 = axis.x(forecast.p80());
        double by = axis.x(plan.request().availability().by());
        svg.open("forecast", forecastSentence());
        svg.bar("span", p50, y - 4, Math.max(8, p80 - p50), 8, 4);
        svg.ring("p50", p50, y, 7);
        svg.line("deadline", by, 24, by, y + 12);
        boolean half = p50 - 4 >= WORDS;
        boolean sideBySide = half && p80 + WORDS <= width;
        double second = sideBySide ? y + 24 : y + 40;
        svg.text(
                "tick",
                half ? p50 + 7 : p50 - 7,
                y + 24,
                half ? "end" : "start",
                "half by " + Dates.tick(forecast.p50()));
        boolean leftward = !sideBySide && p80 + WORDS > width;
        svg.text("tick", p80, second, leftward ? "end" : "start", "4 in 5 by " + Dates.tick(forecast.p80()));
        svg.text(
                "deadline-name",
                by,
                second + 17,
                by + WORDS > width ? "end" : "start",
                "your date " + Dates.tick(plan.request().availability().by()));
        svg.close();
    }

    private String title() {
        return "The trail to " + plan.request().gap().target().title();
    }

    private String description() {
        return Figures.count(plan.activities().size(), "activity", "activities") + " in lanes by way of learning, "
                + Figures.count(plan.milestones().size(), "milestone", "milestones") + ". " + forecastSentence();
    }

    private String forecastSentence() {
        return "Half of such plans are done by " + Dates.day(plan.forecast().p50()) + ", four in five by "
                + Dates.day(plan.forecast().p80()) + "; the date asked for is "
                + Dates.day(plan.request().availability().by()) + ".";
    }
}
