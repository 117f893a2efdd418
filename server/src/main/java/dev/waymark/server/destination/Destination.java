package dev.waymark.server.destination;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Where a person wants to be.
 *
 * @param targets the current one first, then by when they were chosen, newest first
 * @param goals horizon in years (1, 3, 5) to the goal in the person's words
 */
public record Destination(List<ChosenTarget> targets, SortedMap<Integer, String> goals) {
    public Destination {
        targets = List.copyOf(targets);
    }

    public Optional<ChosenTarget> current() {
        return targets.stream().filter(ChosenTarget::current).findFirst();
    }

    /** What to compare: the current target and those saved. */
    public List<ChosenTarget> candidates() {
        return targets.stream().filter(t -> t.current() || t.saved()).toList();
    }
}
