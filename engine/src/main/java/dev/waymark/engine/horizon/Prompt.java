package dev.waymark.engine.horizon;

import java.util.Optional;

/** Looks at one aspect of a goal. */
interface Prompt {
    /** Empty where the question does not arise for this goal. */
    Optional<Finding> look(WrittenGoal goal, Situation situation);
}
