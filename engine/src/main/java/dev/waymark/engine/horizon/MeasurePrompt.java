package dev.waymark.engine.horizon;

import dev.waymark.engine.horizon.Finding.Asked;
import dev.waymark.engine.horizon.Finding.Said;
import java.util.Optional;

/** A number, a level, a certificate, something others can see; for five years a sign of being on the way. */
final class MeasurePrompt implements Prompt {
    @Override
    public Optional<Finding> look(WrittenGoal goal, Situation situation) {
        if (!goal.measure().isBlank()) {
            return Optional.of(new Said(Aspect.MEASURE, goal.measure()));
        }
        Optional<String> measured = GoalWords.measured(goal.statement());
        if (measured.isPresent()) {
            return Optional.of(new Said(Aspect.MEASURE, measured.get()));
        }
        return Optional.of(
                switch (goal.horizon()) {
                    case ONE_YEAR ->
                        new Asked(
                                Aspect.MEASURE,
                                "How will you know that you are there? What could you show to someone?",
                                "A number, a level, a certificate, a piece of work, or what you do without help.");
                    case THREE_YEARS ->
                        new Asked(
                                Aspect.MEASURE,
                                "What will be true when you have it?",
                                "A title, a pay band, a number of people, or what you are the one to decide.");
                    case FIVE_YEARS ->
                        new Asked(
                                Aspect.MEASURE,
                                "What would tell you half-way that you are heading there?",
                                "One sign is enough: something that would not happen if you went elsewhere.");
                });
    }
}
