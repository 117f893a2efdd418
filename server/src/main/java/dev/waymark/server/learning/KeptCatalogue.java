package dev.waymark.server.learning;

import java.time.Instant;
import java.util.UUID;

/**
 * A catalogue in a list.
 *
 * @param courses all of them
 * @param complete those that can be planned
 */
public record KeptCatalogue(UUID id, String name, int courses, int complete, Instant readAt) {}
