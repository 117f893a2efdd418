package dev.waymark.engine.plan;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a plan for a request is measured against: taking and placing one activity after another, and what is proven to be
 * the most there can be.
 *
 * @param gained readiness gained by the plan, 0–1
 * @param greedilyGained by taking what gains the most in an hour, again and again
 * @param mostPossible proven: no choice within hours, money and the rules of the library gains more
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
            TaskNet net = new Ordering(draft.choice(), drafting.gaps(), draft.limits()).net();
            Optional<Schedule> greedy = GreedySchedule.of(net);
            return new Yardsticks(
                    draft.choice().gain(drafting.gaps()),
                    new GreedyChoice(drafting.candidates().all(), drafting.gaps(), all).gain(),
                    drafting.choosing().mostGain(drafting.candidates().all(), all),
                    draft.schedule().delay(),
                    greedy.isPresent() ? OptionalDouble.of(greedy.get().delay()) : OptionalDouble.empty(),
                    new Scheduling(new Solver(request.seed(), 1), request.seed()).leastDelay(net));
        });
    }
}
