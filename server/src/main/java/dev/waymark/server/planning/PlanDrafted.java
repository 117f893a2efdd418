package dev.waymark.server.planning;

import dev.waymark.server.database.OrganisationId;

/** A person has a new plan to follow. Published within the transaction. */
public record PlanDrafted(OrganisationId person, MadePlan made) {}
