package dev.waymark.server.pages;

import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Milestone;
import dev.waymark.engine.plan.PlannedActivity;
import dev.waymark.server.pages.TodayView.Event;
import dev.waymark.server.pages.TodayView.ThisWeek;
import dev.waymark.server.progress.ActivityState;
import dev.waymark.server.progress.ActivityStatus;
import dev.waymark.server.progress.ProgressSoFar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Picks what a plan asks of one week, what is late, and what comes next. */
record ThisWeeks(DevelopmentPlan plan, ProgressSoFar progress, LocalDate today) {
    private static final int EVENTS = 4;

    TodayView view(String reminder) {
        LocalDate monday = monday();
        List<PlannedActivity> due = plan.activities().stream()
                .filter(a -> !isDone(a) && !a.start().isAfter(monday.plusDays(6)))
                .filter(a -> a.weeks().containsKey(monday) || a.end().isBefore(monday))
                .toList();
        double planned = due.stream()
                .mapToDouble(a -> a.weeks().getOrDefault(monday, 0.0))
                .sum();
        double logged = progress.log().stream()
                .filter(entry -> !entry.on().isBefore(monday))
                .mapToDouble(entry -> entry.hours())
                .sum();
        boolean ahead = monday.isAfter(today);
        return new TodayView(
                Dates.days(monday, monday.plusDays(6)),
                headline(due, ahead),
                lead(planned, logged, ahead, monday),
                Figures.hours(logged) + " of " + Figures.hours(planned),
                (int) Math.round(planned == 0 ? 0 : Math.min(100, logged / planned * 100)),
                due.stream().map(a -> row(a, monday)).toList(),
                "Nothing is planned this week. Rest, or plan again if that surprises you.",
                next(),
                reminder);
    }

    /** This week's Monday, or the plan's first if it has not begun. */
    private LocalDate monday() {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return plan.activities().stream()
                .map(PlannedActivity::start)
                .min(Comparator.naturalOrder())
                .filter(first -> first.isAfter(monday))
                .orElse(monday);
    }

    private static String headline(List<PlannedActivity> due, boolean ahead) {
        String when = ahead ? " in your first week" : " this week";
        return switch (due.size()) {
            case 0 -> "Nothing to do" + when;
            case 1 -> "One thing" + when;
            case 2 -> "Two things" + when;
            case 3 -> "Three things" + when;
            default -> due.size() + " things" + when;
        };
    }

    private static String lead(double planned, double logged, boolean ahead, LocalDate monday) {
        if (ahead) {
            return "The plan begins on Monday " + Dates.day(monday) + " with " + Figures.hours(planned)
                    + ". You can start sooner: log what you do.";
        }
        return logged >= planned && planned > 0
                ? "You have done what was planned. Well kept."
                : Figures.hours(planned) + " are planned, " + Figures.hours(logged) + " are done.";
    }

    private ThisWeek row(PlannedActivity planned, LocalDate monday) {
        double hours = planned.weeks().getOrDefault(monday, 0.0);
        String words = hours > 0 ? Figures.hours(hours) + " planned" : "was due by " + Dates.day(planned.end());
        double suggested = hours > 0 ? hours : 1;
        return new ThisWeek(
                planned.activity().id(),
                planned.activity().title(),
                words,
                planned.activity().does(),
                BigDecimal.valueOf(suggested)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString());
    }

    private List<Event> next() {
        Stream<Milestone> milestones =
                plan.milestones().stream().filter(m -> !m.by().isBefore(today) && !isDone(m.activityId()));
        return Stream.concat(
                        milestones.map(m -> new Dated(m.by(), m.title(), m.shownBy())),
                        progress.reviews().stream()
                                .filter(r -> r.heldOn().isEmpty() && !r.dueOn().isBefore(today))
                                .map(r -> new Dated(r.dueOn(), r.title(), r.what())))
                .sorted(Comparator.comparing(Dated::on).thenComparing(Dated::title))
                .limit(EVENTS)
                .map(d -> new Event(Dates.day(d.on()), d.title(), d.what()))
                .toList();
    }

    private boolean isDone(PlannedActivity activity) {
        return isDone(activity.activity().id());
    }

    private boolean isDone(String id) {
        return progress.activity(id)
                .map(ActivityState::status)
                .filter(status -> status == ActivityStatus.DONE)
                .isPresent();
    }

    private record Dated(LocalDate on, String title, String what) {}
}
