package dev.waymark.engine.plan;

import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes a draft out as the plan a person gets. */
final class PlanWriting {
    private static final double USUAL_HIGH = 0.8;

    private final PlanRequest request;
    private final OpenGaps gaps;

    PlanWriting(PlanRequest request, OpenGaps gaps) {
        this.request = request;
        this.gaps = gaps;
    }

    DevelopmentPlan write(Draft draft) {
        List<PlannedActivity> activities = new PlannedActivities(request, gaps, draft).all();
        WhatIsLeft left = new WhatIsLeft(draft.choice(), gaps);
        Money spent = Money.zero(request.budget().currency());
        for (PlannedActivity activity : activities) {
            spent = spent.plus(activity.cost().orElseThrow());
        }
        return new DevelopmentPlan(
                request,
                activities,
                new Goals(request, gaps, draft).all(),
                milestones(activities),
                new Reviews(activities).all(draft.weeks().monday(0)),
                request.gap().readiness(),
                left.readiness(request.gap()),
                left.all(),
                spent,
                forecast(draft),
                new Bound(request, draft, left.all()).inWords(),
                remarks(draft),
                draft.objectives());
    }

    private static List<Milestone> milestones(List<PlannedActivity> activities) {
        return activities.stream()
                .filter(a -> !a.activity().produces().isBlank())
                .map(a -> new Milestone(
                        a.end(),
                        a.activity().produces(),
                        a.activity().shownBy(),
                        a.activity().id()))
                .sorted(Comparator.comparing(Milestone::by).thenComparing(Milestone::activityId))
                .toList();
    }

    private Forecast forecast(Draft draft) {
        int end = draft.schedule().weeks();
        if (end == 0) {
            LocalDate start = request.availability().start();
            return new Forecast(start, start, 1, request.pace());
        }
        return new Forecast(
                draft.weeks().doneAfter(draft.slip().weeks(end, 0.5)),
                draft.weeks().doneAfter(draft.slip().weeks(end, USUAL_HIGH)),
                draft.slip().chance(end, draft.weeks().untilDeadline()),
                request.pace());
    }

    private List<String> remarks(Draft draft) {
        List<String> remarks = new ArrayList<>(draft.candidates().remarks());
        for (OpenGap gap : gaps.all()) {
            if (draft.candidates().all().stream()
                    .noneMatch(c -> c.reached().contains(gap.id()) || c.later().contains(gap.id()))) {
                remarks.add(
                        "The library has nothing that fits for " + gap.element().distinctName());
            }
        }
        for (String tool : MissingTools.names(request.gap())) {
            if (draft.choice().all().stream()
                    .noneMatch(c -> MissingTools.teaches(c.candidate().activity(), tool))) {
                remarks.add("Nothing in the plan teaches the tool " + tool);
            }
        }
        boolean mentor =
                draft.choice().all().stream().anyMatch(c -> c.candidate().kind() == ActivityKind.MENTORING);
        if (!mentor && !draft.choice().all().isEmpty()) {
            remarks.add(
                    "There is no time for a mentor in this plan: ask one person who does the job to look at it once");
        }
        return remarks;
    }
}
