package dev.waymark.server.planning;

import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.PlanDifference;
import dev.waymark.engine.plan.Wishes;
import java.time.Instant;
import java.util.UUID;

/**
 * A plan changed by hand, made but not followed yet.
 *
 * @param current the plan it changes
 * @param wishes what the person wants of plans once they agree
 * @param wishesVersion of the wishes it was made on
 * @param reason what was changed, in words
 */
public record Proposal(
        UUID id,
        MadePlan current,
        DevelopmentPlan plan,
        Wishes wishes,
        int wishesVersion,
        String reason,
        Instant madeAt) {
    public PlanDifference difference() {
        return PlanDifference.between(current.plan(), plan);
    }
}
