package dev.waymark.engine.library;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        }
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
