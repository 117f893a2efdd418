package dev.waymark.server.pages;

import dev.waymark.engine.horizon.FirstStep;
import dev.waymark.engine.horizon.GoalReading;
import dev.waymark.engine.horizon.Horizon;
import dev.waymark.server.destination.SetGoals;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.GoalOutlook;
import dev.waymark.server.planning.ReadGoals;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.web.FormErrors;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One goal: what would make it more specific, and a first step small enough for a day. */
@Controller
@RequestMapping("/destination/goals")
class GoalsPage {
    private final ReadGoals goals;
    private final SetGoals set;

    GoalsPage(ReadGoals goals, SetGoals set) {
        this.goals = goals;
        this.set = set;
    }

    @GetMapping("/{years}")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable int years, Model model) {
        GoalOutlook outlook = goals.of(me.organisation(), horizon(years));
        return page(model, outlook, GoalRequest.of(outlook.held()), StepRequest.BLANK, FormErrors.none());
    }

    @PostMapping("/{years}")
    String save(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable int years,
            GoalRequest request,
            Model model,
            RedirectAttributes redirect) {
        Horizon horizon = horizon(years);
        FormErrors errors = request.check();
        GoalOutlook outlook = goals.of(me.organisation(), horizon);
        if (!errors.isEmpty()) {
            return page(model, outlook, request, StepRequest.BLANK, errors);
        }
        set.sharpen(
                me.organisation(),
                request.goal(horizon, goals.today(), outlook.reading().flatMap(GoalReading::sharper)),
                request.basedOn());
        redirect.addFlashAttribute(
                "notice",
                request.statement().isEmpty()
                        ? "Cleared: there is no goal for " + horizon.label() + "."
                        : "Kept. "
                                + goals.of(me.organisation(), horizon)
                                        .reading()
                                        .map(GoalReading::progress)
                                        .orElse(""));
        return "redirect:/destination/goals/" + years;
    }

    @PostMapping("/{years}/steps")
    String take(@AuthenticationPrincipal SignedIn me, @PathVariable int years, StepRequest request, Model model) {
        Horizon horizon = horizon(years);
        GoalOutlook outlook = goals.of(me.organisation(), horizon);
        LocalDate day = request.isTomorrow() ? goals.today().plusDays(1) : goals.today();
        Optional<FirstStep> proposed = outlook.steps().stream()
                .filter(step -> request.own().isEmpty() && step.what().equals(request.what()))
                .findFirst();
        try {
            set.take(
                    me.organisation(),
                    horizon,
                    proposed.map(FirstStep::what).orElse(request.own()),
                    proposed.map(FirstStep::minutes).orElseGet(request::ownMinutes),
                    day,
                    request.cue());
        } catch (Refused no) {
            if (no.refusal() instanceof Refusal.Invalid invalid) {
                return page(
                        model, outlook, GoalRequest.of(outlook.held()), request, FormErrors.of(invalid.complaints()));
            }
            throw no;
        }
        return "redirect:/destination/goals/" + years + "#step";
    }

    @PostMapping("/steps/{id}/done")
    String done(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes redirect) {
        set.done(me.organisation(), id);
        redirect.addFlashAttribute("notice", "Done. A small step taken is worth more than a large one meant.");
        return back(back);
    }

    @PostMapping("/steps/{id}/drop")
    String drop(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam(defaultValue = "") String back) {
        set.drop(me.organisation(), id);
        return back(back);
    }

    private static String back(String place) {
        return switch (place) {
            case "today" -> "redirect:/today";
            case "1", "3", "5" -> "redirect:/destination/goals/" + place + "#step";
            default -> "redirect:/destination#goals";
        };
    }

    private String page(Model model, GoalOutlook outlook, GoalRequest request, StepRequest step, FormErrors errors) {
        model.addAttribute("goal", GoalView.of(outlook, goals.today()));
        model.addAttribute("request", request);
        model.addAttribute("step", step);
        model.addAttribute("errors", errors);
        return "destination/goal";
    }

    private static Horizon horizon(int years) {
        return Horizon.of(years).orElseThrow(() -> Refused.missing("horizon of " + years + " years"));
    }
}
