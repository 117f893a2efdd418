package dev.waymark.server.pages;

import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.LookAcrossTargets;
import dev.waymark.server.planning.LookAcrossTargets.Look;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The gap toward several targets at once. */
@Controller
class SeveralGapsPage {
    private final LookAcrossTargets look;

    SeveralGapsPage(LookAcrossTargets look) {
        this.look = look;
    }

    /** @param target ids of those to look at; what is no id, or of no target listed, is passed over */
    @GetMapping("/gap/several")
    String show(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false, defaultValue = "") List<String> target,
            Model model) {
        List<UUID> wanted = target.stream().flatMap(id -> read(id).stream()).toList();
        Look found = look.of(me.organisation(), wanted);
        model.addAttribute("gaps", SeveralGapsView.of(found));
        return "gap/several";
    }

    private static Optional<UUID> read(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
