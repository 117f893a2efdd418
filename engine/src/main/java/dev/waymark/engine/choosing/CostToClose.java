package dev.waymark.engine.choosing;

import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.Need;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.money.Money;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * The money it takes to close every open gap, before a plan chooses among the ways. A way is an activity of the library
 * that is mainly about the gap and within reach; it is paid whole, and as often again as its hours fall short of the gap's
 * (ways that fall short more than {@value #MOST_TIMES}-fold are no ways to close it). Per gap the cheapest, the mean and the
 * dearest way count; the gaps are added up. An activity that serves two gaps counts for both, so a plan may cost less.
 *
 * @param low every gap by its cheapest way
 * @param usual every gap by the mean of its ways
 * @param high every gap by its dearest way
 * @param priced gaps with a way whose price is known in this currency
 * @param open gaps in all; those not priced are in none of the amounts
 */
public record CostToClose(Money low, Money usual, Money high, int priced, int open) {
    /** From this share of its hours on, an activity is mainly about an element. */
    private static final double MAINLY = 0.34;

    /** Levels are not known to better than this: an activity a little above one's level is within reach. */
    private static final double LEVEL_SLACK = 0.5;

    private static final double MOST_TIMES = 8;

    public static CostToClose of(GapReport gap, ActivityLibrary library, Currency currency) {
        double low = 0;
        double usual = 0;
        double high = 0;
        int priced = 0;
        for (SkillGap open : gap.open()) {
            double[] costs = library.activities().stream()
                    .filter(activity -> closes(activity, open))
                    .flatMap(activity -> activity.cost(currency).stream()
                            .map(price -> price.amount().doubleValue() * times(activity, open)))
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .toArray();
            if (costs.length > 0) {
                priced++;
                low += costs[0];
                usual += mean(costs);
                high += costs[costs.length - 1];
            }
        }
        return new CostToClose(
                money(low, currency),
                money(usual, currency),
                money(high, currency),
                priced,
                gap.open().size());
    }

    /** Whether enough is priced to speak of a cost: half of the open gaps, or none is open. */
    public boolean isKnown() {
        return 2 * priced >= open;
    }

    private static boolean closes(Activity activity, SkillGap gap) {
        double level = gap.requirement().level() - gap.points();
        return share(activity, gap) >= MAINLY
                && activity.from() <= level + LEVEL_SLACK
                && activity.to() > level
                && (activity.kind() != ActivityKind.FORMAL_DEGREE || gap.need() == Need.FORMAL_EDUCATION)
                && times(activity, gap) <= MOST_TIMES;
    }

    /** How often its price is paid: once at least. */
    private static double times(Activity activity, SkillGap gap) {
        return Math.max(1, gap.hours().usual() / (activity.hours().most() * share(activity, gap)));
    }

    private static double share(Activity activity, SkillGap gap) {
        return activity.develops().getOrDefault(gap.requirement().element().id(), 0.0);
    }

    private static double mean(double[] costs) {
        double sum = 0;
        for (double cost : costs) {
            sum += cost;
        }
        return sum / costs.length;
    }

    private static Money money(double amount, Currency currency) {
        return new Money(BigDecimal.valueOf(Math.round(amount)), currency);
    }
}
