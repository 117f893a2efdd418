package dev.waymark.server.api;

import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Forecast;
import dev.waymark.engine.plan.Goal;
import dev.waymark.engine.plan.Milestone;
import dev.waymark.engine.plan.PlannedActivity;
import dev.waymark.engine.plan.Review;
import dev.waymark.server.planning.MadePlan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A plan, over the API. Levels are 0–7; readiness, chances and shares 0–1. */
record PlanResponse(
        int number,
        boolean current,
        Instant madeAt,
        String reason,
        String name,
        String target,
        LocalDate starts,
        LocalDate ends,
        double hours,
        BigDecimal cost,
        String currency,
        Readiness before,
        Readiness after,
        Forecast forecast,
        String boundBy,
        List<ActivityResponse> activities,
        List<GoalResponse> goals,
        List<Milestone> milestones,
        List<Review> reviews,
        List<String> remarks) {
    static PlanResponse of(MadePlan made) {
        DevelopmentPlan plan = made.plan();
        return new PlanResponse(
                made.number(),
                made.current(),
                made.madeAt(),
                made.reason(),
                made.name(),
                plan.request().gap().target().title(),
                plan.request().availability().start(),
                plan.end(),
                plan.hours(),
                plan.spent().amount(),
                plan.spent().currency().getCurrencyCode(),
                plan.before(),
                plan.after(),
                plan.forecast(),
                plan.boundBy(),
                plan.activities().stream().map(ActivityResponse::of).toList(),
                plan.goals().stream().map(GoalResponse::of).toList(),
                plan.milestones(),
                plan.reviews(),
                plan.remarks());
    }

    /** Hours by the Monday of their week. */
    record ActivityResponse(
            String id,
            String title,
            String kind,
            String does,
            String produces,
            String shownBy,
            String reason,
            LocalDate starts,
            LocalDate ends,
            Map<LocalDate, Double> weeks) {
        static ActivityResponse of(PlannedActivity planned) {
            return new ActivityResponse(
                    planned.activity().id(),
                    planned.activity().title(),
                    planned.activity().kind().name(),
                    planned.activity().does(),
                    planned.activity().produces(),
                    planned.activity().shownBy(),
                    planned.reason(),
                    planned.start(),
                    planned.end(),
                    planned.weeks());
        }
    }

    record GoalResponse(
            String id,
            String statement,
            String element,
            double from,
            double to,
            String shownBy,
            List<String> activities,
            LocalDate by,
            double chance,
            List<LocalDate> checkIns,
            String relevance,
            List<Goal.IfThen> ifThen) {
        static GoalResponse of(Goal goal) {
            return new GoalResponse(
                    goal.id(),
                    goal.statement(),
                    goal.gap().requirement().element().id().value(),
                    goal.from(),
                    goal.to(),
                    goal.shownBy(),
                    goal.activities(),
                    goal.by(),
                    goal.chance(),
                    goal.checkIns(),
                    goal.relevance(),
                    goal.ifThen());
        }
    }
}
