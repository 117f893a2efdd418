package dev.waymark.server.pages;

import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.profile.DescribeMotivation;
import dev.waymark.server.profile.Motivation;
import dev.waymark.server.profile.Motivation.EnergyEntry;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import dev.waymark.server.web.FormErrors;
import dev.waymark.server.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The energy map: what goes well and what does not, against what gives energy and what takes it. */
@Controller
@RequestMapping("/me/energy")
class EnergyPage {
    private final ReadProfile profiles;
    private final DescribeMotivation describe;

    EnergyPage(ReadProfile profiles, DescribeMotivation describe) {
        this.profiles = profiles;
        this.describe = describe;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        return page(me, model, FormErrors.none(), new EnergyEntry("", 0, 0));
    }

    @PostMapping
    String add(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "0") int ability,
            @RequestParam(defaultValue = "0") int energy,
            Model model,
            HttpServletResponse response) {
        EnergyEntry entry = new EnergyEntry(Typed.text(label), ability, energy);
        try {
            change(me, entries -> with(entry, entries));
            return "redirect:/me/energy";
        } catch (Refused no) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String complaint = no.refusal() instanceof Refusal.Invalid invalid
                    ? String.join(" ", invalid.complaints().values())
                    : no.refusal().message();
            return page(me, model, FormErrors.none().add("label", complaint), entry);
        }
    }

    private static List<EnergyEntry> with(EnergyEntry entry, List<EnergyEntry> entries) {
        if (entry.label().isEmpty() || entry.label().length() > Motivation.LONGEST_LABEL) {
            throw Refused.invalid(
                    "label", "Say what you do, in up to %d characters.".formatted(Motivation.LONGEST_LABEL));
        }
        if (entries.stream().anyMatch(e -> e.label().equalsIgnoreCase(entry.label()))) {
            throw Refused.invalid("label", "“%s” is on the map already: move it there.".formatted(entry.label()));
        }
        List<EnergyEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return more;
    }

    /** @param label of the entry at that index as it was shown: another window may have changed the map since */
    @PostMapping("/place")
    String place(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam int index,
            @RequestParam String label,
            @RequestParam int ability,
            @RequestParam int energy,
            RedirectAttributes redirect) {
        return changeShown(
                me,
                index,
                label,
                redirect,
                entries -> entries.set(index, new EnergyEntry(entries.get(index).label(), ability, energy)));
    }

    @PostMapping("/remove")
    String remove(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam int index,
            @RequestParam String label,
            RedirectAttributes redirect) {
        return changeShown(me, index, label, redirect, entries -> entries.remove(index));
    }

    private String changeShown(
            SignedIn me, int index, String label, RedirectAttributes redirect, Consumer<List<EnergyEntry>> edit) {
        change(me, entries -> {
            if (index < 0
                    || index >= entries.size()
                    || !entries.get(index).label().equals(label)) {
                redirect.addFlashAttribute(
                        "notice",
                        "The map was changed in another window, so this was left alone. Here it is as it stands.");
                return entries;
            }
            List<EnergyEntry> edited = new ArrayList<>(entries);
            edit.accept(edited);
            return edited;
        });
        return "redirect:/me/energy";
    }

    private void change(SignedIn me, UnaryOperator<List<EnergyEntry>> change) {
        Motivation said = profiles.of(me.organisation()).motivation();
        describe.describe(
                me.organisation(),
                new Motivation(
                        said.motivates(),
                        said.excels(),
                        said.struggles(),
                        said.best(),
                        said.worst(),
                        change.apply(said.energy())));
    }

    private String page(SignedIn me, Model model, FormErrors errors, EnergyEntry typed) {
        model.addAttribute("errors", errors);
        model.addAttribute("typed", typed);
        model.addAttribute("map", EnergyView.of(profiles.of(me.organisation()).motivation()));
        return "me/energy";
    }
}
