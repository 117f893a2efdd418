package dev.waymark.engine.horizon;

import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.interest.InterestScale;
import dev.waymark.engine.interest.WorkValue;
import dev.waymark.engine.plan.DevelopmentPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is known of a person beside their goals, as far as it is: suggestions are made of nothing else.
 *
 * @param hoursAWeek they said they have
 * @param gap toward the target aimed at
 * @param plan being followed
 * @param liked their interests, the best liked first
 * @param valued what they said matters much, the most first
 */
public record Situation(
        LocalDate today,
        OptionalDouble hoursAWeek,
        Optional<GapReport> gap,
        Optional<DevelopmentPlan> plan,
        List<InterestScale> liked,
        List<WorkValue> valued) {
    public Situation {
        liked = List.copyOf(liked);
        valued = List.copyOf(valued);
    }

    /** Nothing known but the day. */
    public static Situation on(LocalDate today) {
        return new Situation(today, OptionalDouble.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    Optional<String> target() {
        return gap.map(report -> report.target().title());
    }

    /** The gaps worth hours, heaviest first. */
    List<SkillGap> open() {
        return gap.map(GapReport::open).orElse(List.of());
    }
}
