package dev.waymark.server.pages;

import dev.waymark.engine.gap.GapReport;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.ShowGap;
import dev.waymark.server.web.Step;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The fourth step: what is missing, and how sure that is. */
@Controller
class GapPage {
    private final ShowGap gaps;
    private final Journey journey;

    GapPage(ShowGap gaps, Journey journey) {
        this.gaps = gaps;
        this.journey = journey;
    }

    @GetMapping("/gap")
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        Optional<GapReport> report = gaps.of(me.organisation());
        if (report.isEmpty()) {
            return "gap/none";
        }
        Step reached = journey.reached(me.organisation());
        boolean planned = journey.isPlanned(me.organisation());
        model.addAttribute("reached", reached);
        model.addAttribute("planned", planned);
        model.addAttribute("gap", GapView.of(report.get(), reached, planned));
        model.addAttribute(
                "changes",
                gaps.changes(me.organisation())
                        .filter(since -> !since.changes().moved().isEmpty())
                        .map(GapChangesView::of));
        return "gap/gap";
    }
}
