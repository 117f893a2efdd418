package dev.waymark.engine.route;

import java.util.Set;

/**
 * A route to choose from.
 *
 * @param best what no other route offered is better at, and at least one is worse at; empty for one that is a compromise
 */
public record Choice(Route route, Set<Merit> best) {
    public Choice {
        best = Set.copyOf(best);
    }
}
