package dev.waymark.engine.plan;

import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A dated plan toward a target.
 *
 * @param activities in order of their start
 * @param goals heaviest gap first
 * @param reviews days to check progress and re-evaluate
 * @param after readiness when all activities are done
 * @param left requirements still short then, heaviest first: what the first year in the job must close
 * @param boundBy in words, what kept the plan from more: "hours until 30 June 2029", "budget", or that nothing is left
 * @param remarks what was passed over and why, in words: "The cost of … is not known in EUR, so it was not considered"
 * @param objectives how well it does by each aim it was made by, and how well any plan could; empty if nobody looked
 */
public record DevelopmentPlan(
        PlanRequest request,
        List<PlannedActivity> activities,
        List<Goal> goals,
        List<Milestone> milestones,
        List<Review> reviews,
        Readiness before,
        Readiness after,
        List<SkillGap> left,
        Money spent,
        Forecast forecast,
        String boundBy,
        List<String> remarks,
        List<Objective> objectives) {
    public DevelopmentPlan {
        // What was kept before these were told has none.
        objectives = List.copyOf(Objects.requireNonNullElse(objectives, List.of()));
        activities = List.copyOf(activities);
        goals = List.copyOf(goals);
        milestones = List.copyOf(milestones);
        reviews = List.copyOf(reviews);
        left = List.copyOf(left);
        remarks = List.copyOf(remarks);
    }

    /** One that nobody has compared with what could be. */
    public DevelopmentPlan(
            PlanRequest request,
            List<PlannedActivity> activities,
            List<Goal> goals,
            List<Milestone> milestones,
            List<Review> reviews,
            Readiness before,
            Readiness after,
            List<SkillGap> left,
            Money spent,
            Forecast forecast,
            String boundBy,
            List<String> remarks) {
        this(
                request,
                activities,
                goals,
                milestones,
                reviews,
                before,
                after,
                left,
                spent,
                forecast,
                boundBy,
                remarks,
                List.of());
    }

    /** The same plan, as one for a request that is put differently. */
    public DevelopmentPlan on(PlanRequest changed) {
        return new DevelopmentPlan(
                changed,
                activities,
                goals,
                milestones,
                reviews,
                before,
                after,
                left,
                spent,
                forecast,
                boundBy,
                remarks,
                objectives);
    }

    /** The last day of the last activity; the start if there is none. */
    public LocalDate end() {
        return activities.stream()
                .map(PlannedActivity::end)
                .max(LocalDate::compareTo)
                .orElse(request.availability().start());
    }

    /** How near it is to the best that could be, in a sentence; empty if nobody looked. */
    public String howClose() {
        return Closeness.inWords(objectives);
    }

    public double hours() {
        return activities.stream().mapToDouble(PlannedActivity::hours).sum();
    }
}
