package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.courses.Course;
import dev.waymark.engine.gap.AnalyseGap;
import dev.waymark.engine.library.Activity;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.learning.BringCourses;
import dev.waymark.server.learning.HeldActivity;
import dev.waymark.server.learning.JoinLibrary;
import dev.waymark.server.learning.KeepActivities;
import dev.waymark.server.learning.ShelvedActivity;
import dev.waymark.server.learning.ShelvedActivity.Shelf;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.web.FormErrors;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The activities that somebody wrote down: a list, and a form to write and change them. */
@Controller
@RequestMapping("/library/mine")
class OwnActivitiesPage {
    /** The rules' fields that the form calls otherwise. */
    private static final Map<String, String> FORM_FIELDS =
            Map.of("develops", "element1", "hours", "most", "weekly", "weeklyMost");

    private final KeepActivities activities;
    private final JoinLibrary library;
    private final BringCourses courses;
    private final Catalogue catalogue;
    private final AnalyseGap gaps;

    OwnActivitiesPage(
            KeepActivities activities,
            JoinLibrary library,
            BringCourses courses,
            Catalogue catalogue,
            AnalyseGap gaps) {
        this.activities = activities;
        this.library = library;
        this.courses = courses;
        this.catalogue = catalogue;
        this.gaps = gaps;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute(
                "mine",
                activities.of(me.organisation()).stream()
                        .map(held -> ActivityView.of(
                                new ShelvedActivity(held.activity(), Shelf.OWN, "you"), catalogue, gaps.calibration()))
                        .toList());
        return "library/mine";
    }

    /** @param like an activity or course to begin from: what is made takes its place */
    @GetMapping("/new")
    String write(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String like, Model model) {
        ActivityForm form = like.isEmpty() ? ActivityForm.blank() : like(me, like);
        return form(model, like, form, FormErrors.none());
    }

    @GetMapping("/{id}")
    String change(@AuthenticationPrincipal SignedIn me, @PathVariable String id, Model model) {
        HeldActivity held =
                activities.one(me.organisation(), id).orElseThrow(() -> Refused.missing("activity of yours"));
        return form(model, id, ActivityForm.of(held.activity(), held.version()), FormErrors.none());
    }

    /** @param id of what is changed; empty for what is new */
    @PostMapping
    String keep(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String id,
            ActivityForm form,
            Model model,
            RedirectAttributes redirect) {
        Optional<Activity> before = activities.one(me.organisation(), id).map(HeldActivity::activity);
        TypedActivity typed = new TypedActivity(form, before);
        String kept = id.isEmpty() ? activities.idFor(me.organisation(), form.title()) : known(me, id);
        Optional<Activity> activity = typed.read(kept);
        FormErrors errors = typed.errors();
        if (activity.isPresent()) {
            try {
                activities.keep(me.organisation(), activity.get(), form.versionNumber());
                redirect.addFlashAttribute("notice", "Kept. The next plan you make may use it.");
                return "redirect:/library/mine";
            } catch (Refused no) {
                if (!(no.refusal() instanceof Refusal.Invalid invalid)) {
                    throw no;
                }
                invalid.complaints()
                        .forEach((field, complaint) -> errors.add(FORM_FIELDS.getOrDefault(field, field), complaint));
            }
        }
        return form(model, id, form, errors);
    }

    @PostMapping("/{id}/delete")
    String delete(@AuthenticationPrincipal SignedIn me, @PathVariable String id, RedirectAttributes redirect) {
        activities.drop(me.organisation(), id);
        redirect.addFlashAttribute("notice", "Deleted. Plans made with it stay as they are.");
        return "redirect:/library/mine";
    }

    /** An id is only taken from what there is: ids of new activities are ours to choose. */
    private String known(SignedIn me, String id) {
        like(me, id);
        return id;
    }

    private ActivityForm like(SignedIn me, String id) {
        return library.shelves(me.organisation()).stream()
                .map(ShelvedActivity::activity)
                .filter(a -> a.id().equals(id))
                .findFirst()
                .map(a -> ActivityForm.of(a, version(me, id)))
                .or(() -> courses.course(me.organisation(), id).map(OwnActivitiesPage::lacking))
                .orElseThrow(() -> Refused.missing("activity"));
    }

    private int version(SignedIn me, String id) {
        return activities.one(me.organisation(), id).map(HeldActivity::version).orElse(0);
    }

    /** What a course does not say is left empty. */
    private static ActivityForm lacking(Course course) {
        return CourseForm.of(course);
    }

    private String form(Model model, String id, ActivityForm form, FormErrors errors) {
        model.addAttribute("id", id);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute(
                "elements",
                catalogue.elements().stream()
                        .sorted(Comparator.comparing(Element::distinctName))
                        .toList());
        return "library/activity";
    }
}
