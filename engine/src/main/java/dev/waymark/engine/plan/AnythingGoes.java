package dev.waymark.engine.plan;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A library without limits: for every open gap there is something free that closes it in its usual hours. */
final class AnythingGoes {
    private AnythingGoes() {}

    static ActivityLibrary addedTo(PlanRequest request) {
        List<Activity> all = new ArrayList<>(request.library().activities());
        for (OpenGap gap : new OpenGaps(request.gap()).all()) {
            int hours = (int) Math.ceil(gap.gap().hours().usual()) + 1;
            all.add(anything(request, gap.element().distinctName(), Map.of(gap.id(), 1.0), hours, Set.of()));
        }
        for (Demand demand : request.demands()) {
            if (demand instanceof Demand.Tool(String name)) {
                all.add(anything(request, name, Map.of(), 10, Set.of(name)));
            }
        }
        return new ActivityLibrary(request.library().name(), all);
    }

    private static Activity anything(
            PlanRequest request, String what, Map<ElementId, Double> develops, int hours, Set<String> tools) {
        return new Activity(
                "anything-for-" + what,
                "Anything for " + what,
                ActivityKind.PRACTICE_PROJECT,
                "",
                "",
                "",
                "",
                "",
                develops,
                0,
                7,
                new Activity.Hours(1, hours),
                new Activity.Weekly(1, RequestCheck.MOST_HOURS),
                List.of(Money.zero(request.budget().currency())),
                tools,
                Set.of(),
                Activity.Setting.ANYWHERE);
    }
}
