package dev.waymark.server.identity;

import dev.waymark.server.database.OrganisationId;

/** A person has an account, and a personal organisation for their data. Published within the transaction. */
public record PersonSignedUp(OrganisationId organisation, String name) {}
