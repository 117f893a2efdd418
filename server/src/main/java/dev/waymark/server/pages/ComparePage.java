package dev.waymark.server.pages;

import dev.waymark.engine.choosing.Criterion;
import dev.waymark.engine.choosing.Weights;
import dev.waymark.server.destination.ChooseDestination;
import dev.waymark.server.destination.ChosenTarget;
import dev.waymark.server.destination.ReadDestination;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.PlanningLimits;
import dev.waymark.server.planning.SetLimits;
import dev.waymark.server.planning.WeighTargets;
import dev.waymark.server.refusal.Refused;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The shortlist and the current target side by side, weighed as the person weighs. */
@Controller
@RequestMapping("/destination")
class ComparePage {
    private final WeighTargets weigh;
    private final SetLimits limits;
    private final ReadDestination destinations;
    private final ChooseDestination choose;

    ComparePage(WeighTargets weigh, SetLimits limits, ReadDestination destinations, ChooseDestination choose) {
        this.weigh = weigh;
        this.limits = limits;
        this.destinations = destinations;
        this.choose = choose;
    }

    @GetMapping("/compare")
    String show(@AuthenticationPrincipal SignedIn me, @RequestParam Map<String, String> asked, Model model) {
        Weights weights = weights(asked);
        OptionalDouble hours = limits.of(me.organisation())
                .map(PlanningLimits::hoursPerWeek)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
        model.addAttribute("compare", CompareView.of(weigh.of(me.organisation(), weights), weights, hours));
        return "destination/compare";
    }

    @PostMapping("/shortlist/{id}/aim")
    String aim(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        ChosenTarget listed = destinations.of(me.organisation()).targets().stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.missing("target"));
        choose.aim(me.organisation(), id, listed.move());
        return "redirect:/destination";
    }

    @PostMapping("/shortlist/{id}/remove")
    String remove(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        choose.unsave(me.organisation(), id);
        return "redirect:/destination/compare";
    }

    /** What was not sent, or is no weight, matters as everything does at first. */
    private static Weights weights(Map<String, String> asked) {
        Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            String typed = asked.getOrDefault(criterion.name().toLowerCase(Locale.ROOT), "");
            weights.put(criterion, typed.matches("[0-3]") ? Integer.parseInt(typed) : 1);
        }
        return new Weights(weights);
    }
}
