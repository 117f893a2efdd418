package dev.waymark.server.pages;

import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.PlanDifference;
import dev.waymark.engine.plan.PlanDifference.Pair;
import dev.waymark.engine.plan.PlannedActivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a new plan does otherwise than the one before, in short. */
final class PlanChanges {
    private PlanChanges() {}

    static List<String> between(DevelopmentPlan before, DevelopmentPlan after, Set<String> done) {
        PlanDifference difference = PlanDifference.between(before, after);
        List<String> changes = new ArrayList<>();
        for (PlannedActivity comes : difference.comes()) {
            changes.add("New: %s, from %s.".formatted(comes.activity().title(), Dates.day(comes.start())));
        }
        for (Pair<PlannedActivity> change : difference.changes()) {
            if (!change.before().end().equals(change.after().end())) {
                changes.add("%s ends on %s instead of %s."
                        .formatted(
                                change.after().activity().title(),
                                Dates.day(change.after().end()),
                                Dates.day(change.before().end())));
            }
        }
        for (PlannedActivity goes : difference.goes()) {
            changes.add((done.contains(goes.activity().id()) ? "Done: %s." : "No longer planned: %s.")
                    .formatted(goes.activity().title()));
        }
        if (!difference.end().isSame()) {
            changes.add("The plan now ends on %s instead of %s."
                    .formatted(
                            Dates.day(difference.end().after()),
                            Dates.day(difference.end().before())));
        }
        return changes.isEmpty() ? List.of("Nothing had to change: the plan still holds.") : changes;
    }
}
