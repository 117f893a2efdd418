package dev.waymark.engine.plan;

import dev.waymark.engine.library.Activity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What to ask for so that a plan changes as little as it can: that everything else stays in its weeks, or else keeps its
 * hours, or else stays in the plan.
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
                        amongThese(asking(
                                a -> Wish.ANYHOW.taking(a.hours() + done(a)).startingOn(a.start()))),
                        amongThese(asking(a -> Wish.ANYHOW.taking(a.hours() + done(a)))),
                        asking(a -> Wish.ANYHOW))
                .stream()
                .filter(steady -> !steady.equals(request))
                .distinct()
                .toList();
    }

    /**
     * A draft of one of them as the person asked for it. What was only asked to stay where it is slips like anything else:
     * pinned, it would count as certain, and make the forecast too good.
     */
    Draft asAsked(Draft draft, OpenGaps gaps) {
        Schedule schedule = new Schedule(
                draft.schedule().placements().stream().map(this::asAsked).toList());
        Candidates all = new CandidateSearch(request, gaps, MissingTools.of(request.gap())).find();
        return draft.dated(all, schedule, new Slip(schedule, request.pace(), request.seed()));
    }

    /** With nothing to choose from but what is there and what is wanted, with what that builds on. */
    private PlanRequest amongThese(PlanRequest steady) {
        Set<String> kept = new HashSet<>(steady.underway().keySet());
        before.activities().forEach(a -> kept.add(a.activity().id()));
        steady.wishes().wanted().keySet().forEach(id -> keep(id, kept));
        return steady.choosingFrom(steady.library()
                .without(steady.library().activities().stream()
                        .map(Activity::id)
                        .filter(id -> !kept.contains(id))
                        .toList()));
    }

    private void keep(String id, Set<String> kept) {
        kept.add(id);
        request.library()
                .activity(id)
                .ifPresent(activity -> activity.after().stream()
                        .filter(earlier -> !kept.contains(earlier))
                        .forEach(earlier -> keep(earlier, kept)));
    }

    private Placement asAsked(Placement placement) {
        Task task = placement.task();
        Chosen chosen = task.chosen();
        if (request.wishes().of(chosen.id()).flatMap(Wish::startsOn).isPresent()) {
            return placement;
        }
        Task free = new Task(
                new Chosen(chosen.candidate().anyWeek(), chosen.size(), chosen.raises()),
                task.modes(),
                task.notBefore(),
                task.fixed(),
                task.urgency(),
                task.notAfter(),
                task.purses());
        return new Placement(free, placement.start(), placement.mode(), placement.payer());
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
