package dev.waymark.server.planning;

import dev.waymark.engine.horizon.FirstStep;
import dev.waymark.engine.horizon.GoalReading;
import dev.waymark.engine.horizon.Horizon;
import dev.waymark.server.destination.HeldGoal;
import java.util.List;
import java.util.Optional;

/**
 * A horizon with the goal set for it, if any.
 *
 * @param reading how specific it is
 * @param steps what could be a first step toward it
 */
public record GoalOutlook(
        Horizon horizon, Optional<HeldGoal> held, Optional<GoalReading> reading, List<FirstStep> steps) {
    public GoalOutlook {
        steps = List.copyOf(steps);
    }
}
