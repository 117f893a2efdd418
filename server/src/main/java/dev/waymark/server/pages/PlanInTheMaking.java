package dev.waymark.server.pages;

import dev.waymark.engine.plan.PlanEdit;
import dev.waymark.engine.plan.PlanStep;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.identity.SignedIn;
import dev.waymark.server.planning.DraftOutcome;
import dev.waymark.server.planning.EditOutcome;
import dev.waymark.server.planning.EditPlan;
import dev.waymark.server.planning.MakePlan;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Makes plans for pages, and tells who waits for one what is being done. Known only where the plan is being made: a page
 * that asks another node keeps what it said last.
 */
@Controller
class PlanInTheMaking {
    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final MakePlan make;
    private final EditPlan edit;
    private final Map<OrganisationId, PlanStep> steps = new ConcurrentHashMap<>();

    PlanInTheMaking(MakePlan make, EditPlan edit) {
        this.make = make;
        this.edit = edit;
    }

    DraftOutcome make(OrganisationId person, String reason) {
        try {
            return make.make(person, reason, step -> steps.put(person, step));
        } finally {
            steps.remove(person);
        }
    }

    /** As {@link EditPlan#propose}. */
    EditOutcome propose(OrganisationId person, int onPlan, PlanEdit wanted) {
        try {
            return edit.propose(person, onPlan, wanted, step -> steps.put(person, step));
        } finally {
            steps.remove(person);
        }
    }

    /** The step in words; no content while nothing is being made. */
    @GetMapping("/plan/making")
    ResponseEntity<String> step(@AuthenticationPrincipal SignedIn me) {
        PlanStep step = steps.get(me.organisation());
        return step == null
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok().contentType(PLAIN).body(step.label() + " …");
    }
}
