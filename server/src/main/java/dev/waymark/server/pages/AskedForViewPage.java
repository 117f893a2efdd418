package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.server.feedback.GiveView;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.web.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where someone who has seen a person work says what they see. They need a link, and no account. */
@Controller
@RequestMapping("/view/{link}")
class AskedForViewPage {
    private final GiveView give;
    private final Raters raters;
    private final Catalogue catalogue;

    AskedForViewPage(GiveView give, Raters raters, Catalogue catalogue) {
        this.give = give;
        this.raters = raters;
        this.catalogue = catalogue;
    }

    @GetMapping
    String ask(@PathVariable String link, Model model, HttpServletResponse response) {
        try {
            return form(link, give.question(link), FormErrors.none(), Map.of(), model);
        } catch (Refused closed) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "feedback/closed";
        }
    }

    @PostMapping
    String answer(
            @PathVariable String link,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response) {
        try {
            give.answer(
                    link,
                    Raters.answers(fields).levels(),
                    fields.getOrDefault("strength", ""),
                    fields.getOrDefault("suggestion", ""));
            return "feedback/thanks";
        } catch (Refused no) {
            if (no.refusal() instanceof Refusal.Invalid invalid) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                Map<String, String> complaints = new HashMap<>();
                invalid.complaints()
                        .forEach((field, complaint) ->
                                complaints.put(field.matches("[0-9].*") ? Raters.field(field) : field, complaint));
                return form(link, give.question(link), FormErrors.of(complaints), fields, model);
            }
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "feedback/closed";
        }
    }

    private String form(
            String link, GiveView.Question asked, FormErrors errors, Map<String, String> given, Model model) {
        model.addAttribute("link", link);
        model.addAttribute("about", asked.about());
        model.addAttribute("anonymous", asked.anonymous());
        model.addAttribute("errors", errors);
        model.addAttribute("strength", given.getOrDefault("strength", ""));
        model.addAttribute("suggestion", given.getOrDefault("suggestion", ""));
        model.addAttribute(
                "questions",
                asked.elements().stream()
                        .flatMap(id -> catalogue.element(id).stream())
                        .map(e -> raters.questionAbout(
                                asked.about(), e, given.getOrDefault(Raters.field(e.id().value()), "")))
                        .toList());
        return "feedback/asked";
    }
}
