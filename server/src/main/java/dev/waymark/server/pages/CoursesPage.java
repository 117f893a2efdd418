package dev.waymark.server.pages;

import dev.waymark.engine.courses.Course;
import dev.waymark.engine.courses.CourseChanges;
import dev.waymark.engine.courses.CourseReading;
import dev.waymark.engine.courses.CourseSettings;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.learning.BringCourses;
import dev.waymark.server.learning.KeepActivities;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.web.FormErrors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Catalogues of courses: a file is read, its columns are put right, and it is kept once its holder agrees. */
@Controller
class CoursesPage {
    private final BringCourses courses;
    private final KeepActivities activities;

    CoursesPage(BringCourses courses, KeepActivities activities) {
        this.courses = courses;
        this.activities = activities;
    }

    @GetMapping("/library/import")
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        return page(me, model, "", FormErrors.none());
    }

    /** @param pasted the courses themselves, where no file is chosen */
    @PostMapping("/library/import")
    String read(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam Optional<MultipartFile> file,
            @RequestParam(defaultValue = "") String pasted,
            Model model)
            throws IOException {
        boolean chosen = file.filter(f -> !f.isEmpty()).isPresent();
        if (!chosen && pasted.isBlank()) {
            return page(me, model, pasted, FormErrors.none().add("file", "Choose a file, or paste the courses."));
        }
        String fileName = chosen
                ? file.map(MultipartFile::getOriginalFilename)
                        .filter(n -> !n.isBlank())
                        .orElse("Your file")
                : "Pasted courses";
        byte[] bytes = chosen ? file.get().getBytes() : pasted.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > CatalogueForm.LONGEST) {
            return page(
                    me,
                    model,
                    "",
                    FormErrors.none()
                            .add(
                                    "file",
                                    "%s is larger than 1 MB. Leave out columns, or split it.".formatted(fileName)));
        }
        String name = CatalogueForm.nameFrom(fileName);
        CourseSettings before = before(me, name);
        return check(
                me, CatalogueForm.of(fileName, SentText.of(bytes), name, before), before, model, FormErrors.none());
    }

    /** The same text again, with what the person said of it. */
    @PostMapping("/library/import/again")
    String again(@AuthenticationPrincipal SignedIn me, CatalogueForm form, Model model) {
        return check(me, form, before(me, form.name()), model, FormErrors.none());
    }

    @PostMapping("/library/import/keep")
    String keep(@AuthenticationPrincipal SignedIn me, CatalogueForm form, Model model, RedirectAttributes redirect) {
        if (form.text().length() > CatalogueForm.LONGEST) {
            return page(me, model, "", FormErrors.none().add("file", "This is larger than 1 MB. Split it."));
        }
        CourseSettings before = before(me, form.name());
        try {
            Read read = read(form, before);
            CourseChanges changes = courses.changes(me.organisation(), form.name(), read.reading());
            UUID id = courses.keep(me.organisation(), form.name(), read.settings(), read.reading());
            redirect.addFlashAttribute("notice", kept(changes));
            return "redirect:/library/catalogues/" + id;
        } catch (UnreadableFile no) {
            return page(me, model, "", FormErrors.none().add("file", String.valueOf(no.getMessage())));
        } catch (Refused no) {
            if (no.refusal() instanceof Refusal.Invalid invalid) {
                return check(me, form, before, model, FormErrors.of(invalid.complaints()));
            }
            throw no;
        }
    }

    @GetMapping("/library/catalogues/{id}")
    String catalogue(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        List<Course> all = courses.courses(me.organisation(), id);
        Set<String> own = activities.of(me.organisation()).stream()
                .map(held -> held.activity().id())
                .collect(Collectors.toSet());
        model.addAttribute("catalogue", courses.one(me.organisation(), id));
        model.addAttribute("complete", CatalogueView.views(all, true, own));
        model.addAttribute("incomplete", CatalogueView.views(all, false, own));
        return "library/catalogue";
    }

    @PostMapping("/library/catalogues/{id}/delete")
    String delete(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, RedirectAttributes redirect) {
        courses.drop(me.organisation(), id);
        redirect.addFlashAttribute("notice", "Deleted. Plans made with its courses stay as they are.");
        return "redirect:/library/import";
    }

    private CourseSettings before(SignedIn me, String name) {
        return courses.settings(me.organisation(), name).orElse(CourseSettings.NONE);
    }

    private static String kept(CourseChanges changes) {
        return changes.changed().isEmpty() && changes.gone().isEmpty()
                ? "Kept %d courses.".formatted(changes.added().size())
                : "Kept: %d added, %d changed, %d gone."
                        .formatted(
                                changes.added().size(),
                                changes.changed().size(),
                                changes.gone().size());
    }

    /** Columns are told by their place, so the names are read first. */
    private Read read(CatalogueForm form, CourseSettings before) throws UnreadableFile {
        byte[] bytes = form.text().getBytes(StandardCharsets.UTF_8);
        List<String> headers = courses.headers(form.fileName(), bytes);
        CourseSettings settings = form.settings(headers, before);
        return new Read(settings, courses.read(form.fileName(), bytes, settings));
    }

    private String check(SignedIn me, CatalogueForm form, CourseSettings before, Model model, FormErrors errors) {
        try {
            Read read = read(form, before);
            boolean isThere = courses.settings(me.organisation(), form.name()).isPresent();
            model.addAttribute("form", form);
            model.addAttribute(
                    "catalogue",
                    CatalogueView.of(
                            read.reading(),
                            isThere
                                    ? Optional.of(courses.changes(me.organisation(), form.name(), read.reading()))
                                    : Optional.empty()));
            model.addAttribute("errors", errors);
            return "library/importPreview";
        } catch (UnreadableFile no) {
            return page(me, model, "", FormErrors.none().add("file", String.valueOf(no.getMessage())));
        }
    }

    private String page(SignedIn me, Model model, String pasted, FormErrors errors) {
        model.addAttribute("kept", courses.of(me.organisation()));
        model.addAttribute("pasted", pasted);
        model.addAttribute("errors", errors);
        return "library/import";
    }

    private record Read(CourseSettings settings, CourseReading reading) {}
}
