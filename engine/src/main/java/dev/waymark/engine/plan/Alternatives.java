package dev.waymark.engine.plan;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityLibrary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What else a library has for someone with a plan: in place of an activity, or beside it. */
public final class Alternatives {
    private final DevelopmentPlan plan;
    private final List<Activity> open;

    /**
     * @param library to choose from, which may hold more than the plan was made of
     * @param finished ids of what is done already
     */
    public Alternatives(DevelopmentPlan plan, ActivityLibrary library, Set<String> finished) {
        this.plan = plan;
        PlanRequest request = plan.request();
        Set<String> planned =
                plan.activities().stream().map(a -> a.activity().id()).collect(Collectors.toSet());
        this.open = library.activities().stream()
                .filter(a -> !planned.contains(a.id()) && !finished.contains(a.id()))
                .filter(a -> a.setting() != Activity.Setting.AT_WORK || request.employed())
                .filter(a -> Costs.of(a, request.budget().currency()).isPresent())
                .toList();
    }

    /**
     * What raises the same as a planned activity, most of it first; other activities of its kind if it raises nothing.
     * Empty if no such activity is planned.
     */
    public List<Activity> to(String activity) {
        return plan.activities().stream()
                .filter(a -> a.activity().id().equals(activity))
                .findFirst()
                .map(a -> a.raises().isEmpty() ? sameKind(a.activity()) : sameElements(a))
                .orElse(List.of());
    }

    private List<Activity> sameKind(Activity activity) {
        return open.stream().filter(a -> a.kind() == activity.kind()).toList();
    }

    private List<Activity> sameElements(PlannedActivity planned) {
        Map<ElementId, Double> wanted = new HashMap<>();
        planned.raises().forEach((element, points) -> wanted.put(element.id(), points));
        return open.stream()
                .filter(a -> overlap(a, wanted) > 0 && fits(a, wanted.keySet()))
                .sorted(Comparator.<Activity>comparingDouble(a -> -overlap(a, wanted))
                        .thenComparing(Activity::id))
                .toList();
    }

    private static double overlap(Activity activity, Map<ElementId, Double> wanted) {
        return activity.develops().entrySet().stream()
                .mapToDouble(d -> d.getValue() * wanted.getOrDefault(d.getKey(), 0.0))
                .sum();
    }

    /** Whether it still teaches someone at their level something, and not too much at once. */
    private boolean fits(Activity activity, Set<ElementId> elements) {
        return plan.request().gap().gaps().stream()
                .filter(g -> elements.contains(g.requirement().element().id())
                        && activity.develops()
                                .containsKey(g.requirement().element().id()))
                .mapToDouble(g -> Math.max(0, g.requirement().level() - g.points()))
                .anyMatch(level -> activity.from() <= level + 1 && level < activity.to());
    }

    /** What can be added, by words that stand in its title or what is done; all of it for none. */
    public List<Activity> matching(String words) {
        List<String> asked = Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(w -> !w.isEmpty())
                .toList();
        return open.stream()
                .filter(a -> asked.stream().allMatch(text(a)::contains))
                .toList();
    }

    private static String text(Activity activity) {
        return (activity.title() + " " + activity.does() + " " + activity.kind().label()).toLowerCase(Locale.ROOT);
    }
}
