package dev.waymark.server.learning;

import dev.waymark.engine.library.Activity;

/**
 * An activity of a person's own.
 *
 * @param version to send back with a change; 0 for one that is new
 */
public record HeldActivity(Activity activity, int version) {}
