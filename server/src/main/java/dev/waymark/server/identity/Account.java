package dev.waymark.server.identity;

import dev.waymark.server.database.OrganisationId;
import java.util.UUID;

/** An account as stored. */
record Account(
        UUID accountId, String email, String name, String passwordHash, OrganisationId organisation, boolean demo) {}
