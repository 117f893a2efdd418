package dev.waymark.server.api;

import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.PlanDifference;
import dev.waymark.engine.plan.PlanDifference.Pair;
import dev.waymark.engine.plan.PlannedActivity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one plan does otherwise than another, over the API. Readiness and chances are 0–1. */
record DifferenceResponse(
        List<Item> comes,
        List<Item> goes,
        List<Pair<Item>> changes,
        List<String> stays,
        Pair<Double> hours,
        Pair<Amount> cost,
        Pair<Double> readiness,
        Pair<LocalDate> ends,
        Pair<LocalDate> likelyEnd,
        Pair<Double> chance) {
    static DifferenceResponse of(PlanDifference difference) {
        return new DifferenceResponse(
                difference.comes().stream().map(Item::of).toList(),
                difference.goes().stream().map(Item::of).toList(),
                difference.changes().stream()
                        .map(c -> new Pair<>(Item.of(c.before()), Item.of(c.after())))
                        .toList(),
                difference.stays().stream().map(a -> a.activity().id()).toList(),
                difference.hours(),
                new Pair<>(
                        Amount.of(difference.cost().before()),
                        Amount.of(difference.cost().after())),
                new Pair<>(
                        difference.readiness().before().value(),
                        difference.readiness().after().value()),
                difference.end(),
                difference.likely(),
                difference.chance());
    }

    /** Money in its currency. */
    record Amount(BigDecimal amount, String currency) {
        static Amount of(Money money) {
            return new Amount(money.amount(), money.currency().getCurrencyCode());
        }
    }

    /** An activity in its weeks; the cost is null where nobody knows it. */
    record Item(
            String id,
            String title,
            LocalDate starts,
            LocalDate ends,
            double hours,
            @Nullable Amount cost,
            Optional<String> paidBy) {
        static Item of(PlannedActivity planned) {
            return new Item(
                    planned.activity().id(),
                    planned.activity().title(),
                    planned.start(),
                    planned.end(),
                    planned.hours(),
                    planned.cost().map(Amount::of).orElse(null),
                    planned.fund());
        }
    }
}
