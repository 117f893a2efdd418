package dev.waymark.engine.plan;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.Activity.Setting;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.money.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Finds the activities that fit a person, their gaps and their means. */
final class CandidateSearch {
    /** Levels are not known to better than this: an activity a little above one's level is within reach. */
    static final double LEVEL_SLACK = 0.5;

    /** What moves a career on whatever the gaps are. */
    private static final Set<ActivityKind> STRUCTURE =
            EnumSet.of(ActivityKind.MENTORING, ActivityKind.CONNECTION, ActivityKind.APPLICATION);

    private final PlanRequest request;
    private final OpenGaps gaps;
    private final Set<String> missingTools;
    private final ActivityLibrary library;
    private final WorkingWeeks calendar;
    private final List<String> remarks = new ArrayList<>();

    CandidateSearch(PlanRequest request, OpenGaps gaps, Set<String> missingTools) {
        this.request = request;
        this.gaps = gaps;
        this.missingTools = missingTools;
        this.calendar = new WorkingWeeks(request.availability());
        this.library = request.library()
                .without(request.finished())
                .without(request.wishes().unwanted());
    }

    Candidates find() {
        Set<String> wanted = new HashSet<>();
        for (Activity activity : library.activities()) {
            if (isUseful(activity)) {
                withWhatComesBefore(activity, new TreeSet<>()).ifPresent(wanted::addAll);
            }
        }
        Set<String> mastered = new HashSet<>();
        library.activities().stream().filter(this::isMastered).forEach(a -> mastered.add(a.id()));
        List<Candidate> all = new ArrayList<>();
        for (Activity activity : library.activities()) {
            if (wanted.contains(activity.id())) {
                boolean underway = request.underway().containsKey(activity.id());
                Activity waiting = underway ? activity.notAfter(activity.after()) : activity.notAfter(mastered);
                all.add(candidate(waiting, underway));
            }
        }
        return new Candidates(all, remarks);
    }

    private boolean isUseful(Activity activity) {
        return isAskedFor(activity)
                || (STRUCTURE.contains(activity.kind()) && activity.develops().isEmpty())
                || activity.tools().stream().anyMatch(t -> missingTools.contains(MissingTools.key(t)))
                || activity.develops().keySet().stream().anyMatch(e -> teaches(activity, e));
    }

    private boolean teaches(Activity activity, ElementId element) {
        return gaps.of(element).filter(g -> activity.to() >= g.level() + 0.1).isPresent();
    }

    /** The activity and all it builds on; empty if something in that chain is out of reach. */
    private Optional<Set<String>> withWhatComesBefore(Activity activity, Set<String> chain) {
        if (!isPossible(activity)) {
            return Optional.empty();
        }
        chain.add(activity.id());
        if (request.underway().containsKey(activity.id())) {
            return Optional.of(chain);
        }
        for (String id : activity.after()) {
            Optional<Activity> earlier = library.activity(id);
            if (earlier.isPresent()
                    && !isMastered(earlier.get())
                    && !chain.contains(id)
                    && withWhatComesBefore(earlier.get(), chain).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(chain);
    }

    /** Nobody sits through a beginners' course because a later one asks for it. */
    private boolean isMastered(Activity activity) {
        return !activity.develops().isEmpty()
                && !request.underway().containsKey(activity.id())
                && activity.develops().keySet().stream()
                        .allMatch(e -> request.gap().gaps().stream()
                                .filter(g -> g.requirement().element().id().equals(e))
                                .findFirst()
                                .filter(g -> g.requirement().level() - g.points() + g.surplus() >= activity.to())
                                .isPresent());
    }

    private boolean isAskedFor(Activity activity) {
        return request.underway().containsKey(activity.id())
                || request.wishes().wanted().containsKey(activity.id());
    }

    private boolean isPossible(Activity activity) {
        if (isAskedFor(activity)) {
            return true;
        }
        int capacity =
                Arrays.stream(calendar.room(calendar.untilDeadline())).max().orElse(0);
        if (activity.setting() == Setting.AT_WORK && !request.employed()) {
            return remark("“%s” needs a present job to do it in".formatted(activity.title()));
        }
        if (2 * activity.weekly().least() > capacity) {
            return remark("“%s” takes at least %s a week, more than you have"
                    .formatted(activity.title(), Words.hours(activity.weekly().least())));
        }
        Optional<Money> cost = Costs.of(activity, request.budget().currency());
        if (cost.isEmpty()) {
            return remark("The cost of “%s” is not known in %s"
                    .formatted(activity.title(), request.budget().currency().getCurrencyCode()));
        }
        if (cost.get().isMoreThan(request.budget())) {
            return remark("“%s” costs %s, more than the whole budget".formatted(activity.title(), cost.get()));
        }
        if (activity.offer().isDated() && spans(activity).isEmpty()) {
            return remark("“%s” is not held in weeks that you have free until %s"
                    .formatted(
                            activity.title(), Words.day(request.availability().by())));
        }
        return true;
    }

    /** The weeks in which it is held, as far as a person has time in all of them. */
    private List<Span> spans(Activity activity) {
        return activity.offer().runs().stream()
                .flatMap(run -> calendar.span(run.starts(), run.ends()).stream())
                .filter(span -> span.end() <= calendar.untilDeadline())
                .distinct()
                .toList();
    }

    private boolean remark(String why) {
        if (!remarks.contains(why)) {
            remarks.add(why);
        }
        return false;
    }

    private Candidate candidate(Activity activity, boolean underway) {
        Set<ElementId> reached = new TreeSet<>();
        Set<ElementId> later = new TreeSet<>();
        for (ElementId element : activity.develops().keySet()) {
            if (teaches(activity, element)) {
                double level = gaps.of(element).orElseThrow().level();
                boolean now = underway || activity.from() <= level + LEVEL_SLACK;
                (now ? reached : later).add(element);
            }
        }
        Optional<Wish> wish = request.wishes().of(activity.id());
        OptionalInt pinned = wish.flatMap(Wish::startsOn)
                .filter(monday -> !underway)
                .map(calendar::weekOf)
                .orElse(OptionalInt.empty());
        List<Span> spans = underway || !activity.offer().isDated()
                ? List.of()
                : spans(activity).stream()
                        .filter(s -> pinned.isEmpty() || s.start() == pinned.getAsInt())
                        .toList();
        if (spans.isEmpty() && activity.offer().isDated() && !underway) {
            // Wanted, and held in no week that is free: past all there is, so that nothing can be done with it.
            spans = List.of(new Span(calendar.untilDeadline(), 1));
        }
        return new Candidate(
                activity,
                Sizes.of(
                        activity,
                        request.underway().getOrDefault(activity.id(), 0.0),
                        wish.map(Wish::hours).orElse(OptionalDouble.empty())),
                underway
                        ? Money.zero(request.budget().currency())
                        : Costs.of(activity, request.budget().currency()).orElseThrow(),
                reached,
                later,
                underway,
                wish.isPresent(),
                spans,
                pinned);
    }
}
