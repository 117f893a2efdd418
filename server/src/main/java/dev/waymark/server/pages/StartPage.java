package dev.waymark.server.pages;

import dev.waymark.server.identity.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads to the one next step. */
@Controller
class StartPage {
    private final Journey journey;

    StartPage(Journey journey) {
        this.journey = journey;
    }

    @GetMapping("/start")
    String start(@AuthenticationPrincipal SignedIn me) {
        return journey.isPlanned(me.organisation())
                ? "redirect:/today"
                : "redirect:" + journey.reached(me.organisation()).path();
    }
}
