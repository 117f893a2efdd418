package dev.waymark.cli;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.comparison.CatalogueComparison;
import dev.waymark.engine.catalogue.comparison.OccupationChange;
import dev.waymark.engine.catalogue.comparison.RatingChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The difference between two catalogues for machines, whole. */
final class ComparisonJson {
    private ComparisonJson() {}

    static Map<String, Object> of(CatalogueComparison all, Optional<OccupationCode> only) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", all.from());
        json.put("to", all.to());
        json.put("added", names(all.added(), only));
        json.put("removed", names(all.removed(), only));
        json.put("newElements", elements(all.newElements()));
        json.put("droppedElements", elements(all.droppedElements()));
        json.put("comparedTitles", all.comparedTitles());
        json.put("comparedTools", all.comparedTools());
        json.put(
                "changes",
                all.changes().stream()
                        .filter(c -> only.map(c.code()::equals).orElse(isAnyChange(c)))
                        .map(ComparisonJson::change)
                        .toList());
        return json;
    }

    private static boolean isAnyChange(OccupationChange c) {
        return c.isRenamed()
                || c.isRezoned()
                || !c.ratings().isEmpty()
                || c.newTools().size() + c.droppedTools().size() > 0
                || c.newTitles().size() + c.droppedTitles().size() > 0;
    }

    private static List<Map<String, String>> names(List<Occupation> all, Optional<OccupationCode> only) {
        return all.stream()
                .filter(o -> only.map(o.code()::equals).orElse(true))
                .map(o -> Map.of("code", o.code().value(), "title", o.title()))
                .toList();
    }

    private static List<Map<String, String>> elements(List<Element> all) {
        return all.stream()
                .map(e -> Map.of("id", e.id().value(), "name", e.name()))
                .toList();
    }

    private static Map<String, @Nullable Object> change(OccupationChange c) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("code", c.code().value());
        json.put("title", c.title());
        json.put("formerTitle", c.formerTitle());
        json.put("ratingsCompared", c.rated());
        json.put("formerZone", zone(c.formerZone()));
        json.put("zone", zone(c.zone()));
        json.put("ratings", c.ratings().stream().map(ComparisonJson::rating).toList());
        json.put("newTools", c.newTools());
        json.put("droppedTools", c.droppedTools());
        json.put("newTitles", c.newTitles());
        json.put("droppedTitles", c.droppedTitles());
        return json;
    }

    private static @Nullable Integer zone(OptionalInt zone) {
        return zone.isPresent() ? Integer.valueOf(zone.getAsInt()) : null;
    }

    private static Map<String, Object> rating(RatingChange c) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", c.element().id().value());
        json.put("name", c.element().distinctName());
        json.put("formerLevel", c.before().level());
        json.put("level", c.after().level());
        json.put("levelBeyondError", c.isLevelChanged());
        json.put("formerImportance", c.before().importance());
        json.put("importance", c.after().importance());
        json.put("importanceBeyondError", c.isImportanceChanged());
        return json;
    }
}
