package dev.waymark.architecture.canary.circle.server.second;

import dev.waymark.architecture.canary.circle.server.first.There;
import org.jspecify.annotations.Nullable;

/** The other half of a circle of features. */
public record Back(@Nullable There there) {}
