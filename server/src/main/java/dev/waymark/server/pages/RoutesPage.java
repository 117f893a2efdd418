package dev.waymark.server.pages;

import dev.waymark.engine.route.Choice;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.ExploreRoutes;
import dev.waymark.server.planning.PlanningLimits;
import dev.waymark.server.planning.SetLimits;
import dev.waymark.server.web.FormErrors;
import dev.waymark.server.web.Typed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ways to the target, straight and through work in between. */
@Controller
class RoutesPage {
    private static final BigDecimal WEEK = BigDecimal.valueOf(60);
    private static final double USUAL_HOURS = 5;
    private static final double USUAL_READINESS = 0.9;

    private final ExploreRoutes explore;
    private final SetLimits limits;

    RoutesPage(ExploreRoutes explore, SetLimits limits) {
        this.explore = explore;
        this.limits = limits;
    }

    /** @param hours a week for study; left out, those of the plan */
    @GetMapping("/gap/routes")
    String show(
            @AuthenticationPrincipal SignedIn me, @RequestParam(required = false) Optional<String> hours, Model model) {
        Optional<PlanningLimits> planned = limits.of(me.organisation());
        Optional<BigDecimal> typed =
                hours.flatMap(Typed::number).filter(number -> number.signum() > 0 && number.compareTo(WEEK) <= 0);
        double usual = planned.map(PlanningLimits::hoursPerWeek).orElse(USUAL_HOURS);
        double readiness =
                planned.map(limit -> limit.readiness().orElse(USUAL_READINESS)).orElse(USUAL_READINESS);
        List<Choice> found =
                explore.of(me.organisation(), typed.map(BigDecimal::doubleValue).orElse(usual), readiness);
        if (found.isEmpty()) {
            return "gap/none";
        }
        model.addAttribute("routes", RoutesView.of(found));
        model.addAttribute(
                "hours",
                hours.orElse(BigDecimal.valueOf(usual).stripTrailingZeros().toPlainString()));
        model.addAttribute("readiness", Math.round(100 * readiness) + "%");
        model.addAttribute(
                "errors",
                FormErrors.none()
                        .addIf(
                                hours.isPresent() && typed.isEmpty(),
                                "hours",
                                "Give the hours a week that you can study, above 0 and at most 60, such as 5."));
        return "gap/routes";
    }
}
