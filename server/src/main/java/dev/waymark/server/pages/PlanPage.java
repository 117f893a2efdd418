package dev.waymark.server.pages;

import dev.waymark.engine.documents.DocumentFormat;
import dev.waymark.engine.documents.PlanDocuments;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.MadePlan;
import dev.waymark.server.planning.ReadPlans;
import dev.waymark.server.progress.ActivityState;
import dev.waymark.server.progress.ActivityStatus;
import dev.waymark.server.progress.ReadProgress;
import dev.waymark.server.refusal.Refused;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The plan to read, print and take along. */
@Controller
class PlanPage {
    private final ReadPlans plans;
    private final ReadProgress progress;
    private final Reports reports;

    PlanPage(ReadPlans plans, ReadProgress progress, Reports reports) {
        this.plans = plans;
        this.progress = progress;
        this.reports = reports;
    }

    @GetMapping("/plan")
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        return show(me, model, "plan/plan");
    }

    @GetMapping("/plan/goals")
    String goals(@AuthenticationPrincipal SignedIn me, Model model) {
        return show(me, model, "plan/goals");
    }

    private String show(SignedIn me, Model model, String template) {
        Optional<MadePlan> current = plans.current(me.organisation());
        if (current.isEmpty()) {
            return "plan/none";
        }
        MadePlan made = current.get();
        Set<String> done = progress.of(me.organisation()).activities().stream()
                .filter(a -> a.status() == ActivityStatus.DONE)
                .map(ActivityState::activityId)
                .collect(Collectors.toSet());
        List<String> changes = plans.numbered(me.organisation(), made.number() - 1)
                .map(before -> PlanChanges.between(before.plan(), made.plan(), done))
                .orElse(List.of());
        model.addAttribute("plan", PlanPicture.of(reports.of(me, made), made.number(), done, changes, made.reason()));
        return template;
    }

    @GetMapping("/plan/files/{file}")
    ResponseEntity<byte[]> file(@AuthenticationPrincipal SignedIn me, @PathVariable String file) {
        DocumentFormat format =
                DocumentFormat.ofFile(file).orElseThrow(() -> Refused.missing("document: the plan’s page lists them"));
        MadePlan made = plans.current(me.organisation()).orElseThrow(() -> Refused.missing("plan"));
        byte[] document = PlanDocuments.in(format).render(reports.of(me, made));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + format.fileName() + "\"")
                .body(document);
    }
}
