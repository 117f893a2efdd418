package dev.waymark.server.pages;

import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.PlannedActivity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a new plan does otherwise than the one before. */
final class PlanChanges {
    private PlanChanges() {}

    static List<String> between(DevelopmentPlan before, DevelopmentPlan after, Set<String> done) {
        Map<String, PlannedActivity> old = byId(before);
        Map<String, PlannedActivity> now = byId(after);
        List<String> changes = new ArrayList<>();
        now.forEach((id, activity) -> {
            PlannedActivity earlier = old.get(id);
            String title = activity.activity().title();
            if (earlier == null) {
                changes.add("New: %s, from %s.".formatted(title, Dates.day(activity.start())));
            } else if (!earlier.end().equals(activity.end())) {
                changes.add("%s ends on %s instead of %s."
                        .formatted(title, Dates.day(activity.end()), Dates.day(earlier.end())));
            }
        });
        old.forEach((id, activity) -> {
            if (!now.containsKey(id)) {
                changes.add((done.contains(id) ? "Done: %s." : "No longer planned: %s.")
                        .formatted(activity.activity().title()));
            }
        });
        if (!before.end().equals(after.end())) {
            changes.add("The plan now ends on %s instead of %s."
                    .formatted(Dates.day(after.end()), Dates.day(before.end())));
        }
        return changes.isEmpty() ? List.of("Nothing had to change: the plan still holds.") : changes;
    }

    private static Map<String, PlannedActivity> byId(DevelopmentPlan plan) {
        Map<String, PlannedActivity> byId = new LinkedHashMap<>();
        plan.activities().forEach(a -> byId.put(a.activity().id(), a));
        return byId;
    }
}
