package dev.waymark.server.pages;

import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.PlannedActivity;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.pages.ProgressView.ActivityRow;
import dev.waymark.server.pages.ProgressView.Entry;
import dev.waymark.server.planning.MadePlan;
import dev.waymark.server.planning.ReadPlans;
import dev.waymark.server.progress.ActivityState;
import dev.waymark.server.progress.ActivityStatus;
import dev.waymark.server.progress.ProgressSoFar;
import dev.waymark.server.progress.ReadProgress;
import dev.waymark.server.web.Stat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was done against what was planned. It tells about the work, and never grades the person. */
@Controller
class ProgressPage {
    private final ReadPlans plans;
    private final ReadProgress progress;
    private final Clock clock;

    ProgressPage(ReadPlans plans, ReadProgress progress, Clock clock) {
        this.plans = plans;
        this.progress = progress;
        this.clock = clock;
    }

    @GetMapping("/progress")
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        Optional<MadePlan> current = plans.current(me.organisation());
        if (current.isEmpty()) {
            return "progress/none";
        }
        model.addAttribute("progress", view(current.get().plan(), progress.of(me.organisation())));
        return "progress/progress";
    }

    private ProgressView view(DevelopmentPlan plan, ProgressSoFar sofar) {
        LocalDate today = LocalDate.now(clock);
        double logged = sofar.log().stream().mapToDouble(e -> e.hours()).sum();
        double due = plan.activities().stream()
                .flatMap(a -> a.weeks().entrySet().stream())
                .filter(week -> week.getKey().plusDays(6).isBefore(today))
                .mapToDouble(week -> week.getValue())
                .sum();
        List<String> order =
                plan.activities().stream().map(a -> a.activity().id()).toList();
        List<ActivityRow> rows = sofar.activities().stream()
                .sorted(Comparator.comparingInt(state -> order.indexOf(state.activityId())))
                .map(state -> row(state, plan, today))
                .toList();
        long done = rows.stream().filter(ActivityRow::done).count();
        long late = rows.stream().filter(ActivityRow::late).count();
        return new ProgressView(
                Figures.hours(logged) + " logged, " + Figures.count(done, "thing", "things") + " done",
                late == 0
                        ? "Nothing is late. " + Dates.day(plan.forecast().p50())
                                + " is when half of such plans are done."
                        : Figures.count(late, "thing is", "things are")
                                + " later than planned. That is ordinary: plan again, and the rest moves with it.",
                List.of(
                        new Stat("Logged", Figures.hours(logged), "of " + Figures.hours(plan.hours()) + " in the plan"),
                        new Stat("Planned by now", Figures.hours(due), "in the weeks that are over"),
                        new Stat("Done", done + " of " + rows.size(), "activities"),
                        new Stat("Ready at the end", Figures.percent(plan.after()), "if the rest is done too")),
                rows,
                sofar.log().stream()
                        .map(e -> new Entry(Dates.day(e.on()), Figures.hours(e.hours()) + " on " + e.title()))
                        .toList());
    }

    private static ActivityRow row(ActivityState state, DevelopmentPlan plan, LocalDate today) {
        Optional<PlannedActivity> planned = plan.activities().stream()
                .filter(a -> a.activity().id().equals(state.activityId()))
                .findFirst();
        boolean done = state.status() == ActivityStatus.DONE;
        boolean late = !done && planned.filter(a -> a.end().isBefore(today)).isPresent();
        String words = switch (state.status()) {
            case DONE ->
                "done" + state.doneOn().map(day -> " " + Dates.day(day)).orElse("");
            case UNDERWAY -> late ? "late" : "under way";
            case PLANNED ->
                late ? "late" : planned.map(a -> "from " + Dates.day(a.start())).orElse("set aside");
        };
        return new ActivityRow(
                state.activityId(),
                state.title(),
                Figures.hours(state.hours()),
                planned.map(a -> Figures.hours(a.hours())).orElse("–"),
                words,
                done,
                late);
    }
}
