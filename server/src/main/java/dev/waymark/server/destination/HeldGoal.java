package dev.waymark.server.destination;

import dev.waymark.engine.horizon.WrittenGoal;
import java.util.List;
import java.util.Optional;

/**
 * A goal as kept.
 *
 * @param steps in the order they were taken
 * @param version to send back with a change
 */
public record HeldGoal(WrittenGoal goal, List<GoalStep> steps, int version) {
    public HeldGoal {
        steps = List.copyOf(steps);
    }

    public Optional<GoalStep> open() {
        return steps.stream().filter(GoalStep::isOpen).findFirst();
    }

    public List<GoalStep> done() {
        return steps.stream().filter(step -> !step.isOpen()).toList();
    }
}
