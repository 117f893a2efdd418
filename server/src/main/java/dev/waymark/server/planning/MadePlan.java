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
 */
public record MadePlan(UUID id, int number, boolean current, Instant madeAt, String reason, DevelopmentPlan plan) {}
