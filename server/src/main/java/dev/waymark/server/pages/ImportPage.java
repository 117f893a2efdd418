package dev.waymark.server.pages;

import dev.waymark.engine.profile.Resume;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.profile.BringResume;
import dev.waymark.server.profile.ImportPreview;
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

/** What was read from a file, shown before anything of it is kept. */
@Controller
@RequestMapping("/me/experience/imports/{id}")
class ImportPage {
    private final BringResume bring;

    ImportPage(BringResume bring) {
        this.bring = bring;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        return page(bring.preview(me.organisation(), id), Optional.empty(), FormErrors.none(), model);
    }

    @PostMapping
    String agree(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        ImportPreview preview = bring.preview(me.organisation(), id);
        Resume read = preview.read().reading().resume();
        ImportForm form = new ImportForm(sent);
        FormErrors errors = form.check(read);
        if (!errors.isEmpty()) {
            return page(preview, Optional.of(form), errors, model);
        }
        bring.agree(me.organisation(), id, form.choice(read));
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
