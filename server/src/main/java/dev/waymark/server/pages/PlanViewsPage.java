package dev.waymark.server.pages;

import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.MadePlan;
import dev.waymark.server.planning.ReadPlans;
import dev.waymark.server.web.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan by its weeks, by its money and on its axis of time. */
@Controller
class PlanViewsPage {
    private final ReadPlans plans;
    private final Clock clock;

    PlanViewsPage(ReadPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping("/plan/weeks")
    String weeks(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String from, Model model) {
        Optional<MadePlan> made = plans.current(me.organisation());
        made.ifPresent(
                m -> model.addAttribute("weeks", WeeksView.of(m.plan(), Typed.date(from), LocalDate.now(clock))));
        return made.isPresent() ? "plan/weeks" : "redirect:/plan";
    }

    @GetMapping("/plan/money")
    String money(@AuthenticationPrincipal SignedIn me, Model model) {
        Optional<MadePlan> made = plans.current(me.organisation());
        made.ifPresent(m -> model.addAttribute("money", MoneyView.of(m.plan())));
        return made.isPresent() ? "plan/money" : "redirect:/plan";
    }

    @GetMapping("/plan/timeline")
    String timeline(@AuthenticationPrincipal SignedIn me, Model model) {
        Optional<MadePlan> made = plans.current(me.organisation());
        made.ifPresent(m -> model.addAttribute("timeline", TimelineView.of(m)));
        return made.isPresent() ? "plan/timeline" : "redirect:/plan";
    }
}
