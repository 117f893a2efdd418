package dev.waymark.engine.horizon;

import dev.waymark.engine.gap.HoursRange;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.horizon.Finding.Asked;
import dev.waymark.engine.horizon.Finding.Said;
import dev.waymark.engine.plan.Words;
import dev.waymark.engine.smart.Deadline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Whether what is missing fits the hours there are: for one year the skills that the goal names, for three the whole gap.
 * The hours are the catalogue's reference class (an 80% interval), the person's are their hours a week until the date.
 */
final class HoursPrompt implements Prompt {
    @Override
    public Optional<Finding> look(WrittenGoal goal, Situation situation) {
        List<SkillGap> closed = switch (goal.horizon()) {
            case ONE_YEAR ->
                DetailPrompt.named(goal, situation).stream()
                        .filter(SkillGap::isOpen)
                        .toList();
            case THREE_YEARS -> situation.open();
            case FIVE_YEARS -> List.of();
        };
        LocalDate until = until(goal, situation);
        if (closed.isEmpty() || situation.hoursAWeek().isEmpty() || !until.isAfter(situation.today())) {
            return Optional.empty();
        }
        HoursRange needed = HoursRange.sum(closed.stream().map(SkillGap::hours).toList());
        double weeks = ChronoUnit.DAYS.between(situation.today(), until) / 7.0;
        double there = weeks * situation.hoursAWeek().getAsDouble();
        String figures = "Closing it takes some %s hours (%s to %s); at %s a week there are %s until %s"
                .formatted(
                        Phrases.round(needed.usual()),
                        Phrases.round(needed.low()),
                        Phrases.round(needed.high()),
                        Words.number(situation.hoursAWeek().getAsDouble()),
                        Phrases.round(there),
                        Words.day(until));
        return Optional.of(
                needed.usual() <= there
                        ? new Said(Aspect.HOURS, figures)
                        : new Asked(
                                Aspect.HOURS,
                                "What gives: the date, the hours a week, or how far you go?",
                                figures + ". Nobody closes everything before applying: say which part is enough."));
    }

    private static LocalDate until(WrittenGoal goal, Situation situation) {
        return goal.by()
                .or(() -> Deadline.day(goal.statement(), goal.setOn()))
                .filter(day -> day.isAfter(situation.today()))
                .orElse(goal.end());
    }
}
