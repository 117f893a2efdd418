package dev.waymark.engine.choosing;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.gap.Need;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a library's activities cost in one currency, at hand by what they are mainly about. */
public final class Prices {
    /** From this share of its hours on, an activity is mainly about an element. */
    private static final double MAINLY = 0.34;

    /** Levels are not known to better than this: an activity a little above one's level is within reach. */
    private static final double LEVEL_SLACK = 0.5;

    private static final double MOST_TIMES = 8;

    private final Currency currency;
    private final Map<ElementId, List<Activity>> about = new HashMap<>();

    public Prices(ActivityLibrary library, Currency currency) {
        this.currency = currency;
        for (Activity activity : library.activities()) {
            activity.develops().forEach((element, share) -> {
                if (share >= MAINLY) {
                    about.computeIfAbsent(element, e -> new ArrayList<>()).add(activity);
                }
            });
        }
    }

    /** To close these gaps for the hours that each names. */
    public CostToClose toClose(Collection<SkillGap> gaps) {
        double low = 0;
        double usual = 0;
        double high = 0;
        int priced = 0;
        for (SkillGap open : gaps) {
            double[] costs = about.getOrDefault(open.requirement().element().id(), List.of()).stream()
                    .filter(activity -> closes(activity, open))
                    .flatMap(activity -> activity.cost(currency).stream()
                            .map(price -> price.amount().doubleValue() * times(activity, open)))
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .toArray();
            if (costs.length > 0) {
                priced++;
                low += costs[0];
                usual += Arrays.stream(costs).average().orElse(0);
                high += costs[costs.length - 1];
            }
        }
        return new CostToClose(money(low), money(usual), money(high), priced, gaps.size());
    }

    private static boolean closes(Activity activity, SkillGap gap) {
        double level = gap.requirement().level() - gap.points();
        return activity.from() <= level + LEVEL_SLACK
                && activity.to() > level
                && (activity.kind() != ActivityKind.FORMAL_DEGREE || gap.need() == Need.FORMAL_EDUCATION)
                && times(activity, gap) <= MOST_TIMES;
    }

    /** How often its price is paid: once at least. */
    private static double times(Activity activity, SkillGap gap) {
        double share =
                activity.develops().getOrDefault(gap.requirement().element().id(), 0.0);
        return Math.max(1, gap.hours().usual() / (activity.hours().most() * share));
    }

    private Money money(double amount) {
        return new Money(BigDecimal.valueOf(Math.round(amount)), currency);
    }
}
