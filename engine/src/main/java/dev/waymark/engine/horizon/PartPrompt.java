package dev.waymark.engine.horizon;

import dev.waymark.engine.horizon.Finding.Asked;
import dev.waymark.engine.horizon.Finding.Said;
import java.util.Optional;

/** Where others decide, what the person will have done themselves. */
final class PartPrompt implements Prompt {
    @Override
    public Optional<Finding> look(WrittenGoal goal, Situation situation) {
        if (goal.horizon() == Horizon.FIVE_YEARS) {
            return Optional.empty();
        }
        if (!goal.part().isBlank()) {
            return Optional.of(new Said(Aspect.PART, goal.part()));
        }
        return GoalWords.decidedByOthers(goal.statement())
                .map(
                        words -> new Asked(
                                Aspect.PART,
                                "Others decide that (“%s”). What will you have done by then that is up to you alone?"
                                        .formatted(words),
                                "Keep the goal, and beside it say your part: applied to ten, shown three pieces of work, asked for the talk."));
    }
}
