package dev.waymark.server.database;

import java.io.Serializable;
import java.util.UUID;

/** The organisation that data belongs to: the tenant. A person's own data belongs to their personal organisation. */
public record OrganisationId(UUID value) implements Serializable {
    @Override
    public String toString() {
        return value.toString();
    }
}
