package dev.waymark.server.pages;

import dev.waymark.engine.assessment.Evidence;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.library.Anchors;
import dev.waymark.server.Ids;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.profile.PersonProfile;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.profile.ShowEvidence;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.web.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What speaks for a person's levels: listed, added, taken back. */
@Controller
@RequestMapping("/me/evidence")
class EvidencePage {
    private final ReadProfile profiles;
    private final ShowEvidence show;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Ids ids;
    private final Anchors anchors = Anchors.load();

    EvidencePage(ReadProfile profiles, ShowEvidence show, Catalogue catalogue, Clock clock, Ids ids) {
        this.profiles = profiles;
        this.show = show;
        this.catalogue = catalogue;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param element to begin with, if one comes from a certain skill */
    @GetMapping
    String list(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String element, Model model) {
        return page(me, model, FormErrors.none(), EvidenceRequest.about(element));
    }

    @PostMapping
    String add(
            @AuthenticationPrincipal SignedIn me,
            EvidenceRequest request,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        FormErrors errors = request.check();
        if (errors.isEmpty()) {
            try {
                show.add(me.organisation(), request.evidence(ids.next()));
                redirect.addFlashAttribute("notice", "Added. It counts toward your levels from now on.");
                return "redirect:/me/evidence";
            } catch (Refused no) {
                errors = no.refusal() instanceof Refusal.Invalid invalid
                        ? FormErrors.of(invalid.complaints())
                        : FormErrors.none().add("name", no.refusal().message());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(me, model, errors, request);
    }

    @PostMapping("/remove")
    String remove(@AuthenticationPrincipal SignedIn me, @RequestParam UUID id, RedirectAttributes redirect) {
        show.remove(me.organisation(), id);
        redirect.addFlashAttribute("notice", "Removed. It does not count any more.");
        return "redirect:/me/evidence";
    }

    private String page(SignedIn me, Model model, FormErrors errors, EvidenceRequest request) {
        PersonProfile profile = profiles.of(me.organisation());
        List<Element> elements = catalogue.elements().stream()
                .sorted(Comparator.comparing(Element::distinctName))
                .toList();
        model.addAttribute("errors", errors);
        model.addAttribute("request", request);
        model.addAttribute("kinds", Evidence.Kind.values());
        model.addAttribute("elements", elements);
        model.addAttribute(
                "anchors",
                request.chosen()
                        .flatMap(anchors::of)
                        .map(anchor -> anchor.steps())
                        .orElse(List.of()));
        LocalDate today = LocalDate.now(clock);
        model.addAttribute(
                "evidence",
                profile.evidence().stream()
                        .map(held -> EvidenceRow.of(held, today, catalogue))
                        .toList());
        return "me/evidence";
    }
}
