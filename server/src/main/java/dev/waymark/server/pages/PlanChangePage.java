package dev.waymark.server.pages;

import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.documents.Figures;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.EditOutcome;
import dev.waymark.server.planning.EditPlan;
import dev.waymark.server.planning.MadePlan;
import dev.waymark.server.planning.Proposal;
import dev.waymark.server.progress.ActivityState;
import dev.waymark.server.progress.ActivityStatus;
import dev.waymark.server.progress.ReadProgress;
import dev.waymark.server.refusal.RefusalStatus;
import dev.waymark.server.refusal.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A change of the plan by hand: what it would do, before it is done. */
@Controller
class PlanChangePage {
    private final PlanInTheMaking making;
    private final EditPlan edit;
    private final ReadProgress progress;

    PlanChangePage(PlanInTheMaking making, EditPlan edit, ReadProgress progress) {
        this.making = making;
        this.edit = edit;
        this.progress = progress;
    }

    @PostMapping("/plan/change")
    String propose(
            @AuthenticationPrincipal SignedIn me, EditRequest request, Model model, HttpServletResponse response) {
        try {
            return switch (making.propose(me.organisation(), request.plan(), request.edit())) {
                case EditOutcome.Proposed proposed -> "redirect:/plan/change";
                case EditOutcome.NotYet notYet ->
                    notYet.missing().equals("target") ? "redirect:/destination" : "redirect:/plan/limits";
                case EditOutcome.Impossible impossible -> impossible(impossible, model, response);
            };
        } catch (Refused no) {
            return refused(no, model, response);
        }
    }

    @GetMapping("/plan/change")
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        Optional<Proposal> waiting = edit.proposal(me.organisation());
        if (waiting.isEmpty()) {
            return "redirect:/plan";
        }
        model.addAttribute("reason", waiting.get().reason());
        model.addAttribute("id", waiting.get().id());
        model.addAttribute("difference", DifferenceView.of(waiting.get().difference(), done(me)));
        return "plan/change";
    }

    /** Whether something could begin in a week with the rest where it is, for who drags it there. */
    @GetMapping("/plan/check")
    ResponseEntity<MoveWords> check(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam String activity,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate week) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(MoveWords.of(edit.check(me.organisation(), activity, week)));
    }

    private Set<String> done(SignedIn me) {
        return progress.of(me.organisation()).activities().stream()
                .filter(a -> a.status() == ActivityStatus.DONE)
                .map(ActivityState::activityId)
                .collect(Collectors.toSet());
    }

    @PostMapping("/plan/change/accept")
    String accept(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam UUID id,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            MadePlan made = edit.accept(me.organisation(), id);
            redirect.addFlashAttribute(
                    "notice", "You follow plan %d now. Plan %d is kept.".formatted(made.number(), made.number() - 1));
            return "redirect:/plan";
        } catch (Refused no) {
            return refused(no, model, response);
        }
    }

    @PostMapping("/plan/change/discard")
    String discard(@AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        edit.discard(me.organisation());
        redirect.addFlashAttribute("notice", "Nothing was changed.");
        return "redirect:/plan";
    }

    private static String impossible(EditOutcome.Impossible impossible, Model model, HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("message", impossible.edit());
        model.addAttribute("proven", impossible.why().proven());
        model.addAttribute("conflict", impossible.why().conflict());
        model.addAttribute(
                "repairs",
                impossible.why().repairs().stream()
                        .map(r ->
                                r.change() + ": done by " + Dates.month(r.plan().end()) + ", ready to "
                                        + Figures.percent(r.plan().after()) + ".")
                        .toList());
        return "plan/unchanged";
    }

    static String refused(Refused no, Model model, HttpServletResponse response) {
        response.setStatus(RefusalStatus.of(no.refusal()).value());
        model.addAttribute("message", no.refusal().message());
        model.addAttribute("proven", false);
        model.addAttribute("conflict", List.of());
        model.addAttribute("repairs", List.of());
        return "plan/unchanged";
    }
}
