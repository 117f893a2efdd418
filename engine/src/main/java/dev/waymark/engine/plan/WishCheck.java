package dev.waymark.engine.plan;

import dev.waymark.engine.library.Activity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Refuses wishes that no plan could keep, whatever its limits. */
final class WishCheck {
    private final PlanRequest request;
    private final WorkingWeeks calendar;

    private WishCheck(PlanRequest request) {
        this.request = request;
        this.calendar = new WorkingWeeks(request.availability());
    }

    /** @throws UnusableRequest naming the first that is wrong */
    static void check(PlanRequest request) {
        WishCheck check = new WishCheck(request);
        for (Map.Entry<String, Wish> wish : request.wishes().wanted().entrySet()) {
            check.check(wish.getKey(), wish.getValue());
        }
    }

    private void check(String id, Wish wish) {
        Optional<Activity> known = request.library().activity(id);
        require(known.isPresent(), "You want “%s” in the plan, but no activity has that id: check it.", id);
        Activity activity = known.orElseThrow();
        String title = activity.title();
        require(
                !request.wishes().unwanted().contains(id),
                "You want “%s” in the plan and out of it: choose one.",
                title);
        require(!request.finished().contains(id), "You want “%s” in the plan, but it is finished.", title);
        require(
                Costs.of(activity, request.budget().currency()).isPresent(),
                "The cost of “%s” is not known in %s: say what it costs before it is planned.",
                title,
                request.budget().currency().getCurrencyCode());
        wish.hours()
                .ifPresent(hours -> require(
                        hours >= 0.5 && hours <= 10_000,
                        "%s hours for “%s” cannot be planned with: give from half an hour to 10,000.",
                        Words.number(hours),
                        title));
        wish.startsOn().ifPresent(day -> checkStart(activity, day));
    }

    private void checkStart(Activity activity, LocalDate day) {
        String title = activity.title();
        require(
                calendar.weekOf(day).isPresent() && calendar.weekOf(day).getAsInt() < calendar.untilDeadline(),
                "“%s” cannot start in the week of %s: it is off, before the start, or past %s.",
                title,
                Words.day(day),
                Words.day(request.availability().by()));
        require(
                !activity.offer().isDated()
                        || activity.offer().runs().stream()
                                .anyMatch(run -> calendar.span(run.starts(), run.ends())
                                        .filter(s -> s.start()
                                                == calendar.weekOf(day).getAsInt())
                                        .isPresent()),
                "“%s” is not held from the week of %s on: choose one of its dates.",
                title,
                Words.day(day));
    }

    private static void require(boolean holds, String otherwise, Object... values) {
        if (!holds) {
            throw new UnusableRequest(otherwise.formatted(values));
        }
    }
}
