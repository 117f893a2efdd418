package dev.waymark.architecture.canary.engine.environment;

import org.jspecify.annotations.Nullable;

/** An engine class that depends on where it runs. */
final class Listener {
    @Nullable
    String home() {
        return System.getenv("HOME");
    }
}
