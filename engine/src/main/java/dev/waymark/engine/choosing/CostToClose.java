package dev.waymark.engine.choosing;

import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.money.Money;
import java.util.Currency;

/**
 * The money it takes to close every open gap, before a plan chooses among the ways. A way is an activity of the library
 * that is mainly about the gap and within reach; it is paid whole, and as often again as its hours fall short of the gap's
 * (ways that fall short more than eightfold are no ways to close it). Per gap the cheapest, the mean and the
 * dearest way count; the gaps are added up. An activity that serves two gaps counts for both, so a plan may cost less.
 *
 * @param low every gap by its cheapest way
 * @param usual every gap by the mean of its ways
 * @param high every gap by its dearest way
 * @param priced gaps with a way whose price is known in this currency
 * @param open gaps in all; those not priced are in none of the amounts
 */
public record CostToClose(Money low, Money usual, Money high, int priced, int open) {
    public static CostToClose of(GapReport gap, ActivityLibrary library, Currency currency) {
        return new Prices(library, currency).toClose(gap.open());
    }

    /** Of several jobs one after the other, all in one currency. */
    public CostToClose and(CostToClose next) {
        return new CostToClose(
                low.plus(next.low),
                usual.plus(next.usual),
                high.plus(next.high),
                priced + next.priced,
                open + next.open);
    }

    /** Whether enough is priced to speak of a cost: half of the open gaps, or none is open. */
    public boolean isKnown() {
        return 2 * priced >= open;
    }
}
