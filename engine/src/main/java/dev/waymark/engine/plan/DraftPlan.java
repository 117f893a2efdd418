package dev.waymark.engine.plan;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Turns a gap report and a person's means into a dated plan that keeps every limit, or says what stands in the way. Equal
 * requests give equal outcomes.
 */
public final class DraftPlan {
    /** @throws UnusableRequest if the request makes no sense, such as a deadline before the start */
    public PlanOutcome draft(PlanRequest request) {
        return draft(request, step -> {});
    }

    /**
     * @param progress told what is being done, on the calling thread
     * @throws UnusableRequest if the request makes no sense, such as a deadline before the start
     */
    public PlanOutcome draft(PlanRequest request, Consumer<PlanStep> progress) {
        RequestCheck.check(request);
        Drafting drafting = new Drafting(request, Patience.THOROUGH, progress);
        return write(drafting, progress)
                .<PlanOutcome>map(PlanOutcome.Feasible::new)
                .orElseGet(() -> explain(drafting, progress));
    }

    /**
     * Plans again around a plan that is being followed, and changes as little of it as it can: where everything that nothing
     * is said about can stay in its weeks, it does; else it keeps its hours; else it stays in the plan; else the plan is as
     * good as it gets.
     *
     * @throws UnusableRequest if the request makes no sense, such as a wish for an activity that nobody knows
     */
    public PlanOutcome redraft(DevelopmentPlan before, PlanRequest request, Consumer<PlanStep> progress) {
        RequestCheck.check(request);
        Steadying steadying = new Steadying(request, before);
        for (PlanRequest steady : steadying.requests()) {
            Drafting drafting = new Drafting(steady, Patience.BRIEF, progress);
            Optional<Draft> draft = drafting.draft()
                    .map(d -> steadying.asAsked(d, drafting.gaps()))
                    .filter(d -> isSureEnough(d, request));
            if (draft.isPresent()) {
                progress.accept(PlanStep.WRITING);
                DevelopmentPlan plan = new PlanWriting(request, drafting.gaps()).write(draft.get());
                return new PlanOutcome.Feasible(plan);
            }
        }
        return draft(request, progress);
    }

    private static boolean isSureEnough(Draft draft, PlanRequest request) {
        int weeks = draft.schedule().weeks();
        return weeks == 0 || draft.slip().chance(weeks, draft.weeks().untilDeadline()) >= request.confidence();
    }

    private static PlanOutcome explain(Drafting drafting, Consumer<PlanStep> progress) {
        progress.accept(PlanStep.EXPLAINING);
        PlanRequest request = drafting.request();
        Conflict conflict =
                new Conflict(request, relaxed -> brief(relaxed).draft().isPresent());
        Repairs repairs = new Repairs(request, changed -> write(brief(changed), step -> {}));
        return new PlanOutcome.Infeasible(drafting.isImpossible(), conflict.inWords(), repairs.find());
    }

    private static Drafting brief(PlanRequest request) {
        return new Drafting(request, Patience.BRIEF, step -> {});
    }

    private static Optional<DevelopmentPlan> write(Drafting drafting, Consumer<PlanStep> progress) {
        return drafting.draft().map(draft -> {
            progress.accept(PlanStep.WRITING);
            return new PlanWriting(drafting.request(), drafting.gaps()).write(draft);
        });
    }
}
