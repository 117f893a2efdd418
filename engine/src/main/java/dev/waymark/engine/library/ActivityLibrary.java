package dev.waymark.engine.library;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Learning activities to choose from, in a stable order. */
public record ActivityLibrary(String name, List<Activity> activities) {
    public ActivityLibrary {
        activities = List.copyOf(activities);
        Map<String, Activity> byId = new LinkedHashMap<>();
        for (Activity activity : activities) {
            if (byId.put(activity.id(), activity) != null) {
                throw new IllegalArgumentException("Two activities share the id " + activity.id());
            }
        }
        for (Activity activity : activities) {
            for (String earlier : activity.after()) {
                if (!byId.containsKey(earlier)) {
                    throw new IllegalArgumentException(
                            "Activity %s comes after %s, which the library lacks".formatted(activity.id(), earlier));
                }
            }
            requireNoWayBack(activity, activity, byId, new HashSet<>());
        }
    }

    private static void requireNoWayBack(
            Activity start, Activity from, Map<String, Activity> byId, Set<String> passed) {
        for (String earlier : from.after()) {
            if (earlier.equals(start.id())) {
                throw new IllegalArgumentException(
                        "Activity %s comes after %s, which comes after it".formatted(start.id(), from.id()));
            }
            Activity next = byId.get(earlier);
            if (next != null && passed.add(earlier)) {
                requireNoWayBack(start, next, byId, passed);
            }
        }
    }

    /** This library and another's activities; where both have an id, the other's takes its place. */
    public ActivityLibrary with(ActivityLibrary other) {
        Map<String, Activity> all = new LinkedHashMap<>();
        activities.forEach(a -> all.put(a.id(), a));
        other.activities.forEach(a -> all.put(a.id(), a));
        return new ActivityLibrary("%s with %s".formatted(name, other.name), List.copyOf(all.values()));
    }

    public Optional<Activity> activity(String id) {
        return activities.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** This library without some activities; what would have come after them no longer waits. */
    public ActivityLibrary without(Collection<String> ids) {
        return ids.isEmpty()
                ? this
                : new ActivityLibrary(
                        name,
                        activities.stream()
                                .filter(a -> !ids.contains(a.id()))
                                .map(a -> a.notAfter(ids))
                                .toList());
    }
}
