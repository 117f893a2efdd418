package dev.waymark.server.pages;

import dev.waymark.engine.destination.framework.RoleFramework;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.server.destination.KeepFrameworks;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.web.FormErrors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The role frameworks a person has: a file is read, shown, and kept once they agree. */
@Controller
@RequestMapping("/destination/frameworks")
class FrameworksPage {
    private final KeepFrameworks frameworks;

    FrameworksPage(KeepFrameworks frameworks) {
        this.frameworks = frameworks;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        return page(me, model, FormErrors.none());
    }

    @PostMapping
    String read(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam Optional<MultipartFile> file,
            @RequestParam(defaultValue = "") String track,
            Model model)
            throws IOException {
        if (file.isEmpty() || file.get().isEmpty()) {
            return page(me, model, FormErrors.none().add("file", "Choose the file of your framework."));
        }
        String name = Optional.ofNullable(file.get().getOriginalFilename())
                .filter(n -> !n.isBlank())
                .orElse("Your file");
        if (file.get().getSize() > FrameworkForm.LONGEST) {
            return page(
                    me,
                    model,
                    FormErrors.none().add("file", "%s is larger than 1 MB. Split it by track.".formatted(name)));
        }
        byte[] bytes = file.get().getBytes();
        try {
            RoleFramework read = frameworks.read(name, bytes);
            return preview(model, FrameworkForm.of(name, new String(bytes, StandardCharsets.UTF_8), read), read, track);
        } catch (UnreadableFile no) {
            return page(me, model, FormErrors.none().add("file", String.valueOf(no.getMessage())));
        }
    }

    @PostMapping("/keep")
    String keep(@AuthenticationPrincipal SignedIn me, FrameworkForm form, Model model, RedirectAttributes redirect) {
        if (form.text().length() > FrameworkForm.LONGEST) {
            return page(me, model, FormErrors.none().add("file", "This is larger than 1 MB. Split it by track."));
        }
        try {
            RoleFramework read = frameworks.read(form.fileName(), form.text().getBytes(StandardCharsets.UTF_8));
            UUID id = frameworks.keep(me.organisation(), form.corrected(read));
            redirect.addFlashAttribute("notice", "Kept. Choose a role to aim at.");
            return "redirect:/destination/frameworks/" + id;
        } catch (UnreadableFile no) {
            return page(me, model, FormErrors.none().add("file", String.valueOf(no.getMessage())));
        }
    }

    @PostMapping("/{id}/delete")
    String delete(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes redirect) {
        frameworks.drop(me.organisation(), id);
        redirect.addFlashAttribute("notice", "Deleted. Targets made of its roles stay.");
        return "redirect:/destination/frameworks";
    }

    private String page(SignedIn me, Model model, FormErrors errors) {
        model.addAttribute("kept", frameworks.of(me.organisation()));
        model.addAttribute("errors", errors);
        return "destination/frameworks";
    }

    private static String preview(Model model, FrameworkForm form, RoleFramework read, String track) {
        model.addAttribute("form", form);
        model.addAttribute("framework", FrameworkView.of(read, track));
        model.addAttribute("errors", FormErrors.none());
        return "destination/frameworkPreview";
    }
}
