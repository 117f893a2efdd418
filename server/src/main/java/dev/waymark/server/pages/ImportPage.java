package dev.waymark.server.pages;

import dev.waymark.engine.profile.Resume;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.profile.BringResume;
import dev.waymark.server.profile.ImportPreview;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.web.FormErrors;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was read from a file, shown before anything of it is kept. */
@Controller
@RequestMapping("/me/experience/imports/{id}")
class ImportPage {
    private final BringResume bring;

    ImportPage(BringResume bring) {
        this.bring = bring;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model, RedirectAttributes redirect) {
        try {
            return page(bring.preview(me.organisation(), id), Optional.empty(), FormErrors.none(), model);
        } catch (Refused no) {
            return gone(no, redirect);
        }
    }

    @PostMapping
    String agree(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            RedirectAttributes redirect) {
        try {
            ImportPreview preview = bring.preview(me.organisation(), id);
            Resume read = preview.read().reading().resume();
            ImportForm form = new ImportForm(sent);
            FormErrors errors = form.check(read);
            if (!errors.isEmpty()) {
                return page(preview, Optional.of(form), errors, model);
            }
            bring.agree(me.organisation(), id, form.choice(read));
            return "redirect:/me/experience";
        } catch (Refused no) {
            return gone(no, redirect);
        }
    }

    /** Who presses twice, or comes back to a page whose answer was taken, is shown what came of it. */
    private static String gone(Refused no, RedirectAttributes redirect) {
        if (!(no.refusal() instanceof Refusal.Missing)) {
            throw no;
        }
        redirect.addFlashAttribute(
                "notice",
                "What was read is not waiting any more: it was added or put aside already, or two days have passed. This is what is there now.");
        return "redirect:/me/experience";
    }

    @PostMapping("/discard")
    String discard(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        bring.discard(me.organisation(), id);
        return "redirect:/me/experience";
    }

    private static String page(ImportPreview preview, Optional<ImportForm> form, FormErrors errors, Model model) {
        model.addAttribute("brought", new ImportWords(preview, form).view());
        model.addAttribute("errors", errors);
        return "me/import";
    }
}
