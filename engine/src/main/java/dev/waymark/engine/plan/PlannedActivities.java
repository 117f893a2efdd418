package dev.waymark.engine.plan;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.library.Activity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes out a draft's activities with their weeks and reasons. */
final class PlannedActivities {
    private final PlanRequest request;
    private final OpenGaps gaps;
    private final Draft draft;

    PlannedActivities(PlanRequest request, OpenGaps gaps, Draft draft) {
        this.request = request;
        this.gaps = gaps;
        this.draft = draft;
    }

    /** In order of their start. */
    List<PlannedActivity> all() {
        List<PlannedActivity> all = new ArrayList<>();
        for (Placement placement : draft.schedule().placements()) {
            all.add(planned(placement));
        }
        all.sort(Comparator.comparing(PlannedActivity::start)
                .thenComparing(PlannedActivity::end)
                .thenComparing(p -> p.activity().id()));
        return all;
    }

    private PlannedActivity planned(Placement placement) {
        SortedMap<LocalDate, Double> weeks = new TreeMap<>();
        for (int week = placement.start(); week < placement.end(); week++) {
            if (placement.work(week) > 0) {
                weeks.put(draft.weeks().monday(week), HalfHours.hours(placement.work(week)));
            }
        }
        Chosen chosen = placement.task().chosen();
        Map<Element, Double> raises = new TreeMap<>();
        chosen.raises()
                .forEach((id, points) -> raises.put(gaps.of(id).orElseThrow().element(), points));
        Activity activity = request.library().activity(chosen.id()).orElseThrow();
        return new PlannedActivity(
                activity,
                raises,
                weeks,
                Optional.of(chosen.candidate().cost()),
                reason(chosen),
                placement.payer().map(p -> p.fund().source()));
    }

    private String reason(Chosen chosen) {
        if (chosen.candidate().underway()) {
            return "You have begun it; this finishes it.";
        }
        Optional<Map.Entry<ElementId, Double>> most = chosen.raises().entrySet().stream()
                .max(Comparator.comparingDouble(
                        r -> r.getValue() * gaps.of(r.getKey()).orElseThrow().gainPerPoint()));
        if (most.isPresent()) {
            OpenGap gap = gaps.of(most.get().getKey()).orElseThrow();
            return "Closes %s of your gap in %s%s."
                    .formatted(
                            Words.percent(most.get().getValue() / gap.points()),
                            gap.element().distinctName(),
                            chosen.raises().size() > 1 ? ", and helps with " + others(chosen, gap) : "");
        }
        return switch (chosen.candidate().kind()) {
            case MENTORING -> "Someone who has been there sees what you cannot, and looks at your progress with you.";
            case CONNECTION -> "Most openings are heard of from people: this is how you come to know them.";
            case APPLICATION -> "Being ready is not yet being hired: this is the last stretch.";
            default -> otherwise(chosen);
        };
    }

    private String others(Chosen chosen, OpenGap main) {
        return Words.list(chosen.raises().keySet().stream()
                .filter(id -> !id.equals(main.id()))
                .limit(2)
                .map(id -> gaps.of(id).orElseThrow().element().distinctName())
                .toList());
    }

    private String otherwise(Chosen chosen) {
        List<String> tools = chosen.candidate().activity().tools().stream()
                .filter(t -> MissingTools.of(request.gap()).contains(MissingTools.key(t)))
                .sorted()
                .toList();
        if (!tools.isEmpty()) {
            return "Employers ask for %s, which you do not name yet.".formatted(Words.list(tools));
        }
        return draft.choice().all().stream()
                .filter(c -> c.candidate().activity().after().contains(chosen.id()))
                .findFirst()
                .map(c ->
                        "Comes before “%s”.".formatted(c.candidate().activity().title()))
                .orElse(chosen.candidate().wanted() ? "You want it in your plan." : "Rounds the plan off.");
    }
}
