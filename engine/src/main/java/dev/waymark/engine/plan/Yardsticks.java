package dev.waymark.engine.plan;

import dev.waymark.engine.library.ActivityKind;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a plan for a request is measured against: taking and placing one activity after another, and what is proven to be
 * the most there can be.
 *
 * @param gained readiness gained by the plan, 0–1
 * @param greedilyGained by taking what gains the most in an hour, again and again, in the hours the plan leaves for
 *     learning
 * @param mostPossible proven: no choice within hours and money gains more that keeps the same rules
 * @param delay how late the plan's activities are, weighed by urgency, the end counting for all of them
 * @param greedyDelay of the same activities placed one after another; empty if they do not fit that way
 * @param leastDelay proven: no dates for the same activities are earlier
 */
public record Yardsticks(
        double gained,
        double greedilyGained,
        double mostPossible,
        long delay,
        OptionalDouble greedyDelay,
        double leastDelay) {
    /** Empty if there is no plan. */
    public static Optional<Yardsticks> of(PlanRequest request) {
        Drafting drafting = new Drafting(request, Patience.THOROUGH, step -> {});
        return drafting.draft().map(draft -> {
            ChoiceLimits all = draft.limits().atTheMost();
            boolean guided =
                    draft.choice().all().stream().anyMatch(c -> c.candidate().kind() == ActivityKind.CONNECTION);
            Structure structure = guided ? Structure.of(request, drafting.gaps(), all.weeks()) : Structure.none();
            TaskNet net = new Ordering(draft.choice(), drafting.gaps(), draft.limits()).net();
            Optional<Schedule> greedy = GreedySchedule.of(net);
            return new Yardsticks(
                    draft.choice().gain(drafting.gaps()),
                    new GreedyChoice(drafting.candidates().all(), drafting.gaps(), forLearning(all, draft.choice()))
                            .gain(),
                    drafting.choosing().mostGain(drafting.candidates().all(), structure, all),
                    draft.schedule().delay(),
                    greedy.isPresent() ? OptionalDouble.of(greedy.get().delay()) : OptionalDouble.empty(),
                    new Scheduling(new Solver(request.seed(), 1), request.seed()).leastDelay(net));
        });
    }

    /** Without the hours that finding people and applying take in the plan. */
    private static ChoiceLimits forLearning(ChoiceLimits all, Choice choice) {
        int halfHours = all.halfHours();
        for (Chosen chosen : choice.all()) {
            halfHours -= chosen.candidate().teaches() ? 0 : chosen.size().halfHours();
        }
        return all.withHalfHours(Math.max(0, halfHours));
    }
}
