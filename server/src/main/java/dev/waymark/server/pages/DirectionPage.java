package dev.waymark.server.pages;

import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.profile.DescribeMotivation;
import dev.waymark.server.profile.Motivation;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.web.FormErrors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What drives a person, where they excel and where they struggle. */
@Controller
@RequestMapping("/me/direction")
class DirectionPage {
    private final ReadProfile profiles;
    private final DescribeMotivation describe;
    private final Journey journey;

    DirectionPage(ReadProfile profiles, DescribeMotivation describe, Journey journey) {
        this.profiles = profiles;
        this.describe = describe;
        this.journey = journey;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        return form(me, model, FormErrors.none(), DirectionRequest.of(motivation(me)));
    }

    @PostMapping
    String save(@AuthenticationPrincipal SignedIn me, DirectionRequest request, Model model) {
        FormErrors errors = request.check();
        if (!errors.isEmpty()) {
            return form(me, model, errors, request);
        }
        describe.describe(
                me.organisation(),
                new Motivation(
                        request.motivates(),
                        request.excel(),
                        request.struggle(),
                        request.best(),
                        request.worst(),
                        motivation(me).energy()));
        return journey.isPlanned(me.organisation()) ? "redirect:/me" : "redirect:/gap";
    }

    private Motivation motivation(SignedIn me) {
        return profiles.of(me.organisation()).motivation();
    }

    private String form(SignedIn me, Model model, FormErrors errors, DirectionRequest request) {
        journey.describe(me.organisation(), model);
        model.addAttribute("errors", errors);
        model.addAttribute("direction", request);
        return "me/direction";
    }
}
