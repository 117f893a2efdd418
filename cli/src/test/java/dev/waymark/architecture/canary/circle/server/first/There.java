package dev.waymark.architecture.canary.circle.server.first;

import dev.waymark.architecture.canary.circle.server.second.Back;
import org.jspecify.annotations.Nullable;

/** One half of a circle of features. */
public record There(@Nullable Back back) {}
