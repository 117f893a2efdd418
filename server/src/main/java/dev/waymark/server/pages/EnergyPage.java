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
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
        return page(me, model, FormErrors.none(), "");
    }

    @PostMapping
    String add(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "0") int ability,
            @RequestParam(defaultValue = "0") int energy,
            Model model,
            HttpServletResponse response) {
        try {
            change(me, entries -> {
                List<EnergyEntry> more = new ArrayList<>(entries);
                more.add(new EnergyEntry(Typed.text(label), ability, energy));
                return more;
            });
            return "redirect:/me/energy";
        } catch (Refused no) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String complaint = no.refusal() instanceof Refusal.Invalid invalid
                    ? String.join(" ", invalid.complaints().values())
                    : no.refusal().message();
            return page(me, model, FormErrors.none().add("label", complaint), label);
        }
    }

    /** @param index of the entry to place anew */
    @PostMapping("/place")
    String place(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam int index,
            @RequestParam int ability,
            @RequestParam int energy) {
        change(me, entries -> {
            List<EnergyEntry> placed = new ArrayList<>(entries);
            placed.set(known(index, entries), new EnergyEntry(entries.get(index).label(), ability, energy));
            return placed;
        });
        return "redirect:/me/energy";
    }

    @PostMapping("/remove")
    String remove(@AuthenticationPrincipal SignedIn me, @RequestParam int index) {
        change(me, entries -> {
            List<EnergyEntry> fewer = new ArrayList<>(entries);
            fewer.remove(known(index, entries));
            return fewer;
        });
        return "redirect:/me/energy";
    }

    private static int known(int index, List<EnergyEntry> entries) {
        if (index < 0 || index >= entries.size()) {
            throw Refused.missing("activity on the map");
        }
        return index;
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

    private String page(SignedIn me, Model model, FormErrors errors, String label) {
        model.addAttribute("errors", errors);
        model.addAttribute("label", label);
        model.addAttribute("map", EnergyView.of(profiles.of(me.organisation()).motivation()));
        return "me/energy";
    }
}
