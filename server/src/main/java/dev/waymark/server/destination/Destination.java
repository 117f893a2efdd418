package dev.waymark.server.destination;

import dev.waymark.engine.horizon.Horizon;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a person wants to be.
 *
 * @param targets the current one first, then by when they were chosen, newest first
 * @param goals those set
 */
public record Destination(List<ChosenTarget> targets, SortedMap<Horizon, HeldGoal> goals) {
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

    /** Years ahead (1, 3, 5) to the goal in the person's words. */
    public SortedMap<Integer, String> statements() {
        SortedMap<Integer, String> statements = new TreeMap<>();
        goals.forEach(
                (horizon, held) -> statements.put(horizon.years(), held.goal().statement()));
        return statements;
    }
}
