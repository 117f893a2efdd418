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
        return attempt(request, progress)
                .<PlanOutcome>map(PlanOutcome.Feasible::new)
                .orElseGet(() -> explain(request, progress));
    }

    private static PlanOutcome explain(PlanRequest request, Consumer<PlanStep> progress) {
        progress.accept(PlanStep.EXPLAINING);
        Conflict conflict = new Conflict(
                request, relaxed -> new Drafting(relaxed, step -> {}).draft().isPresent());
        return new PlanOutcome.Infeasible(
                conflict.inWords(), new Repairs(request, changed -> attempt(changed, step -> {})).find());
    }

    static Optional<DevelopmentPlan> attempt(PlanRequest request, Consumer<PlanStep> progress) {
        Drafting drafting = new Drafting(request, progress);
        return drafting.draft().map(draft -> {
            progress.accept(PlanStep.WRITING);
            return new PlanWriting(request, drafting.gaps()).write(draft);
        });
    }
}
