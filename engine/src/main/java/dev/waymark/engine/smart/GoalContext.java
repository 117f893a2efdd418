package dev.waymark.engine.smart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known beside a goal's words.
 *
 * @param today the day from which dates are read
 * @param by a date that the person set beside the words
 * @param target title of the role aimed at
 * @param gaps names of the skills that the target asks for and that are missing
 * @param hoursAWeek that the person has for it
 */
public record GoalContext(
        LocalDate today,
        Optional<LocalDate> by,
        Optional<String> target,
        List<String> gaps,
        OptionalDouble hoursAWeek) {
    public GoalContext {
        gaps = List.copyOf(gaps);
    }

    /** Nothing known but the day. */
    public static GoalContext on(LocalDate today) {
        return new GoalContext(today, Optional.empty(), Optional.empty(), List.of(), OptionalDouble.empty());
    }

    public GoalContext toward(String title, List<String> missing) {
        return new GoalContext(today, by, Optional.of(title), missing, hoursAWeek);
    }

    public GoalContext withHours(double aWeek) {
        return new GoalContext(today, by, target, gaps, OptionalDouble.of(aWeek));
    }

    public GoalContext dueBy(LocalDate day) {
        return new GoalContext(today, Optional.of(day), target, gaps, hoursAWeek);
    }
}
