package dev.waymark.engine.horizon;

import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.smart.CheckGoal;
import dev.waymark.engine.smart.GoalContext;
import dev.waymark.engine.smart.SmartReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Holds a goal with all that was answered of it against the letters of SMART, knowing the person's target and hours. */
final class ByLetter {
    private ByLetter() {}

    static SmartReading of(WrittenGoal goal, Situation situation) {
        return CheckGoal.of(told(goal), context(goal, situation));
    }

    private static String told(WrittenGoal goal) {
        StringBuilder told = new StringBuilder(goal.statement().strip().replaceAll("[.!\\s]+$", ""));
        add(told, ", in ", goal.detail());
        add(told, ", shown by: ", goal.measure());
        add(told, ", first step: ", goal.part());
        add(told, ", because ", goal.why());
        return told.toString();
    }

    private static void add(StringBuilder told, String joint, String answer) {
        if (!answer.isBlank()) {
            told.append(joint).append(answer.strip().replaceAll("[.!\\s]+$", ""));
        }
    }

    private static GoalContext context(WrittenGoal goal, Situation situation) {
        List<String> missing = situation.open().stream()
                .map(SkillGap::requirement)
                .map(asked -> asked.element().name())
                .toList();
        return new GoalContext(situation.today(), by(goal), situation.target(), missing, situation.hoursAWeek());
    }

    /** A direction ends with its five years: it is asked for no date of its own. */
    private static Optional<LocalDate> by(WrittenGoal goal) {
        return goal.by().or(() -> goal.horizon() == Horizon.FIVE_YEARS ? Optional.of(goal.end()) : Optional.empty());
    }
}
