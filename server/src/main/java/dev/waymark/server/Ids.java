package dev.waymark.server;

import java.util.UUID;

/** Gives new ids. */
@FunctionalInterface
public interface Ids {
    UUID next();
}
