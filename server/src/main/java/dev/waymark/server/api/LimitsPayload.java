package dev.waymark.server.api;

import dev.waymark.engine.money.Money;
import dev.waymark.server.planning.OtherHours;
import dev.waymark.server.planning.PlanningLimits;
import dev.waymark.server.refusal.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person can give, over the API.
 *
 * @param startsOn absent for the day the plan is made
 * @param readiness wanted, 0–1; absent for as much as the rest allows
 * @param version as read; 0 the first time
 * @param funds what pays for activities, in the budget's currency; absent or empty if the budget is all there is to say
 * @param otherHours times with other hours a week than usual; absent or empty for none
 */
record LimitsPayload(
        double hoursPerWeek,
        BigDecimal budgetAmount,
        String budgetCurrency,
        @Nullable LocalDate startsOn,
        LocalDate doneBy,
        Set<LocalDate> weeksOff,
        int atOnce,
        double confidence,
        @Nullable Double readiness,
        int version,
        @Nullable List<FundPayload> funds,
        @Nullable List<OtherHours> otherHours) {
    static LimitsPayload of(PlanningLimits limits) {
        return new LimitsPayload(
                limits.hoursPerWeek(),
                limits.budget().amount(),
                limits.budget().currency().getCurrencyCode(),
                limits.startsOn().orElse(null),
                limits.doneBy(),
                limits.weeksOff(),
                limits.atOnce(),
                limits.confidence(),
                limits.readiness().isPresent() ? limits.readiness().getAsDouble() : null,
                limits.version(),
                limits.funds().stream().map(FundPayload::of).toList(),
                limits.otherHours());
    }

    PlanningLimits limits() {
        return new PlanningLimits(
                hoursPerWeek,
                new Money(budgetAmount, currency()),
                Optional.ofNullable(startsOn),
                doneBy,
                weeksOff,
                atOnce,
                confidence,
                readiness == null ? OptionalDouble.empty() : OptionalDouble.of(readiness),
                version,
                Objects.requireNonNullElse(funds, List.<FundPayload>of()).stream()
                        .map(fund -> fund.fund(currency()))
                        .toList(),
                Objects.requireNonNullElse(otherHours, List.of()));
    }

    private Currency currency() {
        try {
            return Currency.getInstance(budgetCurrency);
        } catch (IllegalArgumentException unknown) {
            throw Refused.invalid(
                    "budgetCurrency", "'%s' is not a currency code such as EUR.".formatted(budgetCurrency));
        }
    }
}
