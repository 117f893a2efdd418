package dev.waymark.engine.plan;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * An activity with its weeks.
 *
 * @param raises expected level points by element
 * @param weeks Monday to hours in that week, above 0, in order; weeks off are absent
 * @param cost in the budget's currency; empty if the library does not know it in that currency
 * @param reason why it is in the plan: "closes 38% of your gap in Mathematics"
 * @param fund the source that pays for it; empty if it is free, or nothing was said of sources
 */
public record PlannedActivity(
        Activity activity,
        Map<Element, Double> raises,
        SortedMap<LocalDate, Double> weeks,
        Optional<Money> cost,
        String reason,
        Optional<String> fund) {
    public PlannedActivity {
        // What was kept before there were funds has none.
        fund = Objects.requireNonNullElse(fund, Optional.empty());
    }

    /** One of which nothing is said of what pays for it. */
    public PlannedActivity(
            Activity activity,
            Map<Element, Double> raises,
            SortedMap<LocalDate, Double> weeks,
            Optional<Money> cost,
            String reason) {
        this(activity, raises, weeks, cost, reason, Optional.empty());
    }

    public LocalDate start() {
        return weeks.firstKey();
    }

    /** The Sunday of its last week. */
    public LocalDate end() {
        return weeks.lastKey().plusDays(6);
    }

    public double hours() {
        return weeks.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The elements it raises, most raised first. */
    public List<Element> elements() {
        return raises.entrySet().stream()
                .sorted(Map.Entry.<Element, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
