package dev.waymark.server.api;

import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.ShowGap;
import dev.waymark.server.refusal.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is missing. */
@RestController
@Tag(name = "Gap")
class GapApi {
    private final ShowGap gaps;

    GapApi(ShowGap gaps) {
        this.gaps = gaps;
    }

    @GetMapping("/api/v1/gap")
    @Operation(summary = "What is missing toward your current target, heaviest first")
    GapResponse show(@AuthenticationPrincipal SignedIn me) {
        return gaps.of(me.organisation())
                .map(GapResponse::of)
                .orElseThrow(() -> Refused.missing("gap: choose a target first"));
    }
}
