package dev.waymark.engine.courses;

import dev.waymark.engine.money.Money;
import dev.waymark.engine.profile.Remarks;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * What a course costs.
 *
 * @param question an amount without a currency, with its row
 */
record CoursePrice(List<Money> costs, Optional<Lack> lack, Optional<String> question) {
    private static final List<Money> FREE = List.of(Money.of(0, "EUR"), Money.of(0, "USD"), Money.of(0, "GBP"));

    static CoursePrice of(
            CourseRow row, String written, String currencyCell, CourseSettings settings, Remarks remarks) {
        return switch (StatedPrice.of(written)) {
            case StatedPrice.Free() -> known(FREE);
            case StatedPrice.Unstated() ->
                settings.unpricedIsFree() && written.isEmpty() ? known(FREE) : lacking(Lack.PRICE);
            case StatedPrice.NotUnderstood() -> {
                remarks.left(row.where(), written, "is no price: write it like 1200 EUR or free");
                yield lacking(Lack.PRICE);
            }
            case StatedPrice.Amount amount -> {
                if (amount.isUpperEnd()) {
                    remarks.guess(row.where(), written, "two amounts: the higher one is taken");
                }
                Optional<Currency> currency = amount.currency()
                        .or(() -> StatedPrice.currency(currencyCell))
                        .or(() -> settings.currency().filter(amount::canBeIn));
                yield currency.map(c -> known(List.of(new Money(amount.amount(), c))))
                        .orElseGet(() -> new CoursePrice(
                                List.of(),
                                Optional.of(Lack.CURRENCY),
                                Optional.of("%s: %s".formatted(row.where(), written))));
            }
        };
    }

    private static CoursePrice known(List<Money> costs) {
        return new CoursePrice(costs, Optional.empty(), Optional.empty());
    }

    private static CoursePrice lacking(Lack lack) {
        return new CoursePrice(List.of(), Optional.of(lack), Optional.empty());
    }
}
