package dev.waymark.server.api;

import dev.waymark.server.destination.ChosenTarget;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.LookAcrossTargets;
import dev.waymark.server.planning.LookAcrossTargets.Look;
import dev.waymark.server.planning.ShowGap;
import dev.waymark.server.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is missing. */
@RestController
@Tag(name = "Gap")
class GapApi {
    private final ShowGap gaps;
    private final LookAcrossTargets across;

    GapApi(ShowGap gaps, LookAcrossTargets across) {
        this.gaps = gaps;
        this.across = across;
    }

    @GetMapping("/api/v1/gap")
    @Operation(summary = "What is missing toward your current target, heaviest first")
    GapResponse show(@AuthenticationPrincipal SignedIn me) {
        return gaps.of(me.organisation())
                .map(GapResponse::of)
                .orElseThrow(() -> Refused.missing("gap: choose a target first"));
    }

    @GetMapping("/api/v1/gap/several")
    @Operation(
            summary = "What several of your targets ask beside what you bring, and what closing helps everywhere",
            description =
                    "Targets are named by their ids in /api/v1/targets, at most six; left out, the current one and those saved, at most four.")
    GapsResponse several(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false, defaultValue = "") List<UUID> target) {
        if (target.size() > LookAcrossTargets.MOST) {
            throw Refused.invalid(
                    "target",
                    "%d targets are named: %d at once are the most.".formatted(target.size(), LookAcrossTargets.MOST));
        }
        Look look = across.of(me.organisation(), target);
        Set<UUID> found = look.listed().stream().map(ChosenTarget::id).collect(Collectors.toSet());
        if (!found.containsAll(target)) {
            throw Refused.missing("target on your list");
        }
        return GapsResponse.of(look);
    }
}
