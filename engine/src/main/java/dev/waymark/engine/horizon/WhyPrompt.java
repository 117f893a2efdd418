package dev.waymark.engine.horizon;

import dev.waymark.engine.horizon.Finding.Asked;
import dev.waymark.engine.horizon.Finding.Said;
import java.util.Optional;

/** What makes it worth the evenings. */
final class WhyPrompt implements Prompt {
    @Override
    public Optional<Finding> look(WrittenGoal goal, Situation situation) {
        if (!goal.why().isBlank()) {
            return Optional.of(new Said(Aspect.WHY, goal.why()));
        }
        return Optional.of(GoalWords.reason(goal.statement())
                .<Finding>map(reason -> new Said(Aspect.WHY, reason))
                .orElseGet(() -> new Asked(
                        Aspect.WHY,
                        "Why does it matter to you?",
                        "For yourself, not for an interview: it is what keeps a goal in a bad week.")));
    }
}
