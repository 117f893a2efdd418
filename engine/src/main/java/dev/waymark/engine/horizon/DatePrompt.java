package dev.waymark.engine.horizon;

import dev.waymark.engine.horizon.Finding.Asked;
import dev.waymark.engine.horizon.Finding.Said;
import dev.waymark.engine.plan.Words;
import dev.waymark.engine.smart.Deadline;
import java.time.LocalDate;
import java.util.Optional;

/** A day within the horizon. A direction has none. */
final class DatePrompt implements Prompt {
    /** A goal for a year may take a month more before it is one for three. */
    private static final int GRACE_MONTHS = 1;

    @Override
    public Optional<Finding> look(WrittenGoal goal, Situation situation) {
        LocalDate today = situation.today();
        if (goal.end().isBefore(today)) {
            return Optional.of(new Asked(
                    Aspect.DATE,
                    "The %s since you set this %s over. Is it done, does it go on, or do you let it go?"
                            .formatted(
                                    goal.horizon() == Horizon.ONE_YEAR
                                            ? "year"
                                            : goal.horizon().label(),
                                    goal.horizon() == Horizon.ONE_YEAR ? "is" : "are"),
                    "You set it on %s. Put a new date to it, write a new one, or clear it."
                            .formatted(Words.day(goal.setOn()))));
        }
        if (goal.horizon() == Horizon.FIVE_YEARS) {
            return Optional.empty();
        }
        Optional<LocalDate> by = goal.by().or(() -> Deadline.day(goal.statement(), goal.setOn()));
        return Optional.of(by.map(day -> held(goal, day, today)).orElseGet(() -> open(goal)));
    }

    private static Finding held(WrittenGoal goal, LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return new Asked(
                    Aspect.DATE,
                    "%s has gone by. What is the next date you believe in?".formatted(Words.day(day)),
                    "People name dates too early far more often than too late.");
        }
        if (day.isAfter(goal.end().plusMonths(GRACE_MONTHS))) {
            return new Asked(
                    Aspect.DATE,
                    "%s is later than %s. What part of it can be true by %s?"
                            .formatted(Words.day(day), goal.horizon().label(), Words.day(goal.end())),
                    "Or move it to a further horizon.");
        }
        return new Said(Aspect.DATE, Words.day(day));
    }

    private static Finding open(WrittenGoal goal) {
        return new Asked(
                Aspect.DATE,
                goal.horizon() == Horizon.ONE_YEAR ? "By which day?" : "By when? The month is enough.",
                "At the latest by %s, or it belongs to a further horizon. What has a date gets done sooner."
                        .formatted(Words.day(goal.end())));
    }
}
