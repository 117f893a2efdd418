package dev.waymark.engine.plan;

import java.util.List;
import java.util.Optional;

/** About what a request takes, before anything is dated: where a search for a way out begins. */
final class LeastMeans {
    private final PlanRequest request;
    private final Drafting drafting;
    private final ChoiceLimits limits;
    private final List<Candidate> candidates;

    LeastMeans(PlanRequest request) {
        this.request = request;
        this.drafting = new Drafting(request, Patience.BRIEF, step -> {});
        this.limits = drafting.limits();
        this.candidates = drafting.candidates().all();
    }

    /** Half hours in all, within the request's other limits; empty if no amount was found to do. */
    Optional<Integer> halfHours() {
        return candidates.isEmpty()
                ? Optional.empty()
                : drafting.choosing().shortest(candidates, structure(), limits).map(Choice::halfHours);
    }

    /** Money in the budget's smallest unit, within the request's other limits; empty if no amount was found to do. */
    Optional<Long> money() {
        return candidates.isEmpty()
                ? Optional.empty()
                : drafting.choosing()
                        .cheapest(candidates, structure(), limits)
                        .map(choice -> choice.all().stream()
                                .mapToLong(c -> c.candidate().cost().minorUnits())
                                .sum());
    }

    /** Weeks to plan in, time for slipping kept free. */
    int weeks() {
        return limits.weeks();
    }

    private Structure structure() {
        return Structure.of(request, drafting.gaps(), limits.weeks());
    }
}
