package dev.waymark.engine.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What to ask for so that a plan changes as little as it can: that everything else keeps its hours, or else that it stays
 * in the plan. Weeks are not asked for: what is pinned counts as certain, which would make the forecast too good.
 */
final class Steadying {
    private final PlanRequest request;
    private final DevelopmentPlan before;

    Steadying(PlanRequest request, DevelopmentPlan before) {
        this.request = request;
        this.before = before;
    }

    /** The strictest first; those that ask for no more than the person does are not among them. */
    List<PlanRequest> requests() {
        return List.of(
                        asking(a -> Wish.ANYHOW.taking(a.hours() + done(a))),
                        asking(a -> Wish.ANYHOW))
                .stream()
                .filter(steady -> !steady.wishes().equals(request.wishes()))
                .distinct()
                .toList();
    }

    private PlanRequest asking(Function<PlannedActivity, Wish> ofEach) {
        Wishes wishes = request.wishes();
        for (PlannedActivity planned : before.activities()) {
            String id = planned.activity().id();
            if (wishes.of(id).isEmpty() && !wishes.unwanted().contains(id) && servesByItself(planned)) {
                Optional<Wish> wish = StandingWishes.possible(request, id, ofEach.apply(planned));
                wishes = wish.isPresent() ? wishes.wanting(id, wish.get()) : wishes;
            }
        }
        return request.withWishes(wishes);
    }

    /** What only comes before something else is planned with it or not at all. */
    private static boolean servesByItself(PlannedActivity planned) {
        return !planned.raises().isEmpty()
                || switch (planned.activity().kind()) {
                    case MENTORING, CONNECTION, APPLICATION -> true;
                    default -> false;
                };
    }

    private double done(PlannedActivity planned) {
        return request.underway().getOrDefault(planned.activity().id(), 0.0);
    }
}
