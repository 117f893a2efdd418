package dev.waymark.server.pages;

import dev.waymark.engine.library.Activity;
import dev.waymark.engine.plan.Alternatives;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.PlannedActivity;
import dev.waymark.engine.plan.Wishes;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.EditPlan;
import dev.waymark.server.planning.MadePlan;
import dev.waymark.server.planning.ReadPlans;
import dev.waymark.server.progress.ActivityState;
import dev.waymark.server.progress.ActivityStatus;
import dev.waymark.server.progress.ReadProgress;
import dev.waymark.server.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One activity of the plan, to read about and to change; and what else could be in the plan. */
@Controller
class PlanActivityPage {
    private static final int SHOWN = 30;

    private final ReadPlans plans;
    private final EditPlan edit;
    private final ReadProgress progress;

    PlanActivityPage(ReadPlans plans, EditPlan edit, ReadProgress progress) {
        this.plans = plans;
        this.edit = edit;
        this.progress = progress;
    }

    @GetMapping("/plan/activities/{id}")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable String id, Model model) {
        MadePlan made = plans.current(me.organisation()).orElseThrow(() -> Refused.missing("plan"));
        PlannedActivity planned = made.plan().activities().stream()
                .filter(a -> a.activity().id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.missing("activity in your plan"));
        ActivityStatus status = progress.of(me.organisation())
                .activity(id)
                .map(ActivityState::status)
                .orElse(ActivityStatus.PLANNED);
        List<Activity> others =
                edit.alternatives(me.organisation()).map(a -> a.to(id)).orElse(List.of());
        model.addAttribute(
                "activity",
                PlanActivityView.of(
                        made.number(),
                        made.plan(),
                        planned,
                        edit.wishes(me.organisation()).of(id),
                        status,
                        others));
        return "plan/activity";
    }

    /** What could be added, and what was asked for so far. */
    @GetMapping("/plan/add")
    String add(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String q, Model model) {
        Optional<MadePlan> made = plans.current(me.organisation());
        if (made.isEmpty()) {
            return "redirect:/plan";
        }
        DevelopmentPlan plan = made.get().plan();
        List<Activity> found =
                edit.alternatives(me.organisation()).map(a -> found(a, q)).orElse(List.of());
        model.addAttribute("plan", made.get().number());
        model.addAttribute("q", q);
        model.addAttribute("count", found.size());
        model.addAttribute(
                "found",
                found.stream()
                        .limit(SHOWN)
                        .map(a -> PlanActivityView.Other.of(
                                a, plan.request().budget().currency()))
                        .toList());
        model.addAttribute("wishes", wishes(me));
        return "plan/add";
    }

    private static List<Activity> found(Alternatives alternatives, String q) {
        return q.isBlank() ? List.of() : alternatives.matching(q);
    }

    private List<WishRow> wishes(SignedIn me) {
        Wishes wishes = edit.wishes(me.organisation());
        List<WishRow> rows = new ArrayList<>();
        wishes.wanted().forEach((id, wish) -> rows.add(new WishRow(id, title(me, id), PlanActivityView.words(wish))));
        wishes.unwanted().forEach(id -> rows.add(new WishRow(id, title(me, id), "left out")));
        return rows;
    }

    private String title(SignedIn me, String id) {
        return edit.activity(me.organisation(), id).map(Activity::title).orElse(id);
    }
}
