package dev.waymark.server.api;

import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.Fund;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What pays for activities, over the API.
 *
 * @param from first day on which what it pays for may start; absent for any
 * @param until last such day; absent for any
 * @param pays the kinds it is for; absent or empty for all
 */
record FundPayload(
        String source,
        BigDecimal amount,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Set<ActivityKind> pays) {
    static FundPayload of(Fund fund) {
        return new FundPayload(
                fund.source(),
                fund.amount().amount(),
                fund.from().orElse(null),
                fund.until().orElse(null),
                fund.pays());
    }

    Fund fund(Currency currency) {
        return new Fund(
                source,
                new Money(amount, currency),
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                Objects.requireNonNullElse(pays, Set.of()));
    }
}
