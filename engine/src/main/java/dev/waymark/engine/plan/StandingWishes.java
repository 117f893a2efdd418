package dev.waymark.engine.plan;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What still stands of a person's wishes as time goes by: what was wished for can be done, or its week be past. */
public final class StandingWishes {
    private StandingWishes() {}

    /** The request with what can still be wished for. Weeks that have gone by are let go of first, then hours. */
    public static PlanRequest of(PlanRequest request) {
        Wishes standing = new Wishes(Map.of(), request.wishes().unwanted());
        for (Map.Entry<String, Wish> wish : request.wishes().wanted().entrySet()) {
            Optional<Wish> possible = possible(request, wish.getKey(), wish.getValue());
            if (possible.isPresent()) {
                standing = standing.wanting(wish.getKey(), possible.get());
            }
        }
        return request.withWishes(standing);
    }

    /** As much of a wish as a plan could keep; empty if nothing. */
    static Optional<Wish> possible(PlanRequest request, String activity, Wish wish) {
        if (isPossible(request, activity, wish)) {
            return Optional.of(wish);
        }
        Wish anyWeek = new Wish(Optional.empty(), wish.hours());
        if (isPossible(request, activity, anyWeek)) {
            return Optional.of(anyWeek);
        }
        Wish anySize = new Wish(wish.startsOn(), OptionalDouble.empty());
        if (isPossible(request, activity, anySize)) {
            return Optional.of(anySize);
        }
        return isPossible(request, activity, Wish.ANYHOW) ? Optional.of(Wish.ANYHOW) : Optional.empty();
    }

    private static boolean isPossible(PlanRequest request, String activity, Wish wish) {
        try {
            WishCheck.check(request.withWishes(Wishes.NONE.wanting(activity, wish)));
            return true;
        } catch (UnusableRequest unusable) {
            return false;
        }
    }
}
