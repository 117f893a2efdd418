package dev.waymark.server.pages;

import dev.waymark.engine.documents.Dates;
import dev.waymark.server.identity.AccessTokens.Listed;

/** An access token in the list; the token itself is not known any more. */
public record TokenRow(String id, String label, String created, String used, String expires, boolean expired) {
    static TokenRow of(Listed token) {
        return new TokenRow(
                token.id(),
                token.label(),
                Dates.day(token.created()),
                token.lastUsed().map(Dates::day).orElse("never"),
                Dates.day(token.expires()),
                token.expired());
    }
}
