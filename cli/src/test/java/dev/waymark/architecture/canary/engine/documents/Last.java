package dev.waymark.architecture.canary.engine.documents;

import dev.waymark.architecture.canary.engine.money.Early;
import org.jspecify.annotations.Nullable;

/** Uses what uses it: a circle. */
public record Last(@Nullable Early early) {}
