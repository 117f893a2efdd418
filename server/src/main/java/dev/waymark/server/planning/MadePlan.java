package dev.waymark.server.planning;

import dev.waymark.engine.plan.DevelopmentPlan;
import java.time.Instant;
import java.util.UUID;

/**
 * A plan as made.
 *
 * @param number 1 for a person's first plan, and so on
 * @param current whether it is the one being followed
 * @param reason why it was made, in words
 * @param name the person's own for it; blank if it has none
 */
public record MadePlan(
        UUID id, int number, boolean current, Instant madeAt, String reason, String name, DevelopmentPlan plan) {
    /** "plan 3", "plan 3, “Before the baby”". */
    public String label() {
        return PlanSummary.label(number, name);
    }
}
