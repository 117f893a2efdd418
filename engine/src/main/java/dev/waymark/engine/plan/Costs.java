package dev.waymark.engine.plan;

import dev.waymark.engine.library.Activity;
import dev.waymark.engine.money.Money;
import java.util.Currency;
import java.util.Optional;

/** What an activity costs in a currency. */
final class Costs {
    private Costs() {}

    /** Empty if unknown in the currency: nothing is converted. Nothing is nothing in every currency, though. */
    static Optional<Money> of(Activity activity, Currency currency) {
        Optional<Money> known = activity.cost(currency);
        boolean free = !activity.costs().isEmpty() && activity.costs().stream().allMatch(Money::isZero);
        return known.isEmpty() && free ? Optional.of(Money.zero(currency)) : known;
    }
}
