package dev.waymark.server.pages;

import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.plan.PlanDifference;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.MadePlan;
import dev.waymark.server.planning.PlanSummary;
import dev.waymark.server.planning.PlanVersions;
import dev.waymark.server.planning.ReadPlans;
import dev.waymark.server.refusal.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every plan so far: named, compared, gone back to. */
@Controller
class PlanVersionsPage {
    private final ReadPlans plans;
    private final PlanVersions versions;
    private final Clock clock;

    PlanVersionsPage(ReadPlans plans, PlanVersions versions, Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.clock = clock;
    }

    @GetMapping("/plan/versions")
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        List<PlanSummary> all = plans.list(me.organisation());
        if (all.isEmpty()) {
            return "redirect:/plan";
        }
        model.addAttribute("versions", all.stream().map(this::row).toList());
        model.addAttribute(
                "current",
                all.stream()
                        .filter(PlanSummary::current)
                        .mapToInt(PlanSummary::number)
                        .findFirst()
                        .orElse(0));
        return "plan/versions";
    }

    private VersionRow row(PlanSummary plan) {
        return new VersionRow(
                plan.number(),
                plan.name(),
                plan.current(),
                Dates.day(plan.madeAt().atZone(clock.getZone()).toLocalDate()),
                plan.reason(),
                plan.target(),
                "Until %s, %s, ready to %s."
                        .formatted(
                                Dates.day(plan.endsOn()),
                                Figures.hours(plan.hours()),
                                Figures.percent(plan.readinessAfter())));
    }

    @GetMapping("/plan/compare")
    String compare(
            @AuthenticationPrincipal SignedIn me, @RequestParam int before, @RequestParam int after, Model model) {
        MadePlan one = plans.numbered(me.organisation(), before).orElseThrow(() -> Refused.missing("plan"));
        MadePlan other = plans.numbered(me.organisation(), after).orElseThrow(() -> Refused.missing("plan"));
        model.addAttribute("before", capital(one.label()));
        model.addAttribute("after", capital(other.label()));
        model.addAttribute("difference", DifferenceView.of(PlanDifference.between(one.plan(), other.plan()), Set.of()));
        return "plan/compare";
    }

    private static String capital(String label) {
        return "P" + label.substring(1);
    }

    @PostMapping("/plan/versions/{number}/name")
    String name(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable int number,
            @RequestParam String name,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            versions.name(me.organisation(), number, name);
            redirect.addFlashAttribute("notice", name.isBlank() ? "The name is taken off." : "The name is kept.");
            return "redirect:/plan/versions";
        } catch (Refused no) {
            return PlanChangePage.refused(no, model, response);
        }
    }

    @PostMapping("/plan/versions/{number}/back")
    String back(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable int number,
            @RequestParam int from,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            MadePlan made = versions.goBack(me.organisation(), number, from);
            redirect.addFlashAttribute(
                    "notice", made.reason() + " It is plan %d now; what you did stays done.".formatted(made.number()));
            return "redirect:/plan";
        } catch (Refused no) {
            return PlanChangePage.refused(no, model, response);
        }
    }
}
