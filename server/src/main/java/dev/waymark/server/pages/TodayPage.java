package dev.waymark.server.pages;

import dev.waymark.engine.documents.Figures;
import dev.waymark.server.destination.ReadDestination;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.pages.GoalView.StepRow;
import dev.waymark.server.planning.MadePlan;
import dev.waymark.server.planning.ReadPlans;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.progress.ActivityState;
import dev.waymark.server.progress.ActivityStatus;
import dev.waymark.server.progress.ReadProgress;
import dev.waymark.server.progress.RecordProgress;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.web.FormErrors;
import dev.waymark.server.web.Typed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What to do this week; hours are logged and things marked done in one gesture each. */
@Controller
class TodayPage {
    private final ReadPlans plans;
    private final ReadProgress progress;
    private final RecordProgress record;
    private final ReadProfile profiles;
    private final ReadDestination destinations;
    private final Clock clock;

    TodayPage(
            ReadPlans plans,
            ReadProgress progress,
            RecordProgress record,
            ReadProfile profiles,
            ReadDestination destinations,
            Clock clock) {
        this.plans = plans;
        this.progress = progress;
        this.record = record;
        this.profiles = profiles;
        this.destinations = destinations;
        this.clock = clock;
    }

    @GetMapping("/today")
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        return page(me, model, FormErrors.none());
    }

    @PostMapping("/progress/log")
    String log(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam String activity,
            @RequestParam(defaultValue = "") String hours,
            Model model,
            RedirectAttributes redirect) {
        Optional<BigDecimal> typed = Typed.number(hours.strip());
        if (typed.isEmpty()) {
            return page(me, model, wrong(activity, "Write the hours in digits, such as 1.5."));
        }
        try {
            record.log(
                    me.organisation(),
                    activity,
                    LocalDate.now(clock),
                    typed.get().doubleValue(),
                    "");
        } catch (Refused no) {
            return page(me, model, wrong(activity, no.refusal().message()));
        }
        redirect.addFlashAttribute(
                "notice", "Logged " + Figures.hours(typed.get().doubleValue()) + " for " + title(me, activity) + ".");
        return "redirect:/today";
    }

    @PostMapping("/progress/done")
    String done(@AuthenticationPrincipal SignedIn me, @RequestParam String activity, RedirectAttributes redirect) {
        mark(me, activity, ActivityStatus.DONE);
        redirect.addFlashAttribute("notice", "Done: " + title(me, activity) + ". Keep what you made as evidence.");
        return "redirect:/today";
    }

    @PostMapping("/progress/reopen")
    String reopen(@AuthenticationPrincipal SignedIn me, @RequestParam String activity) {
        mark(me, activity, ActivityStatus.UNDERWAY);
        return "redirect:/progress";
    }

    private void mark(SignedIn me, String activity, ActivityStatus status) {
        ActivityState state = progress.of(me.organisation())
                .activity(activity)
                .orElseThrow(() -> Refused.missing("activity in your plan"));
        record.mark(me.organisation(), activity, status, state.version());
    }

    private String title(SignedIn me, String activity) {
        return progress.of(me.organisation())
                .activity(activity)
                .map(ActivityState::title)
                .orElse("");
    }

    private String page(SignedIn me, Model model, FormErrors errors) {
        Optional<MadePlan> current = plans.current(me.organisation());
        model.addAttribute("steps", steps(me));
        if (current.isEmpty()) {
            return "today/none";
        }
        String reminder = profiles.of(me.organisation()).motivation().motivates();
        var week = new ThisWeeks(current.get().plan(), progress.of(me.organisation()), LocalDate.now(clock));
        model.addAttribute("today", week.view(reminder));
        model.addAttribute("errors", errors);
        return "today/today";
    }

    private List<StepRow> steps(SignedIn me) {
        LocalDate today = LocalDate.now(clock);
        return destinations.of(me.organisation()).goals().values().stream()
                .flatMap(goal -> goal.open().stream())
                .map(step -> GoalView.row(step, today))
                .toList();
    }

    private static FormErrors wrong(String activity, String message) {
        return FormErrors.none().add("hours-" + activity, message);
    }
}
