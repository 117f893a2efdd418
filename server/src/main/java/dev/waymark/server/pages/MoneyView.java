package dev.waymark.server.pages;

import dev.waymark.engine.documents.Dates;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Fund;
import dev.waymark.engine.plan.PlannedActivity;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the plan costs: thing by thing, by kind, by month and year, and by source against what there is.
 *
 * @param sources empty if nothing was said of sources
 * @param unknown titles of what costs nobody knows what
 */
public record MoneyView(
        String lead,
        int spentShare,
        List<Item> items,
        List<Sum> kinds,
        List<Sum> months,
        List<Sum> years,
        List<Source> sources,
        List<String> unknown) {
    /** Something that costs. */
    public record Item(String id, String title, String kind, String when, String amount, String fund) {}

    /** What several things cost together, with their share of all in percent. */
    public record Sum(String label, String amount, int share) {}

    /** A source with what it gives, what is planned of it, and what is left. */
    public record Source(String name, String when, String gives, String planned, String left, int share) {}

    static MoneyView of(DevelopmentPlan plan) {
        List<PlannedActivity> paid = plan.activities().stream()
                .filter(a -> a.cost().filter(c -> !c.isZero()).isPresent())
                .sorted(Comparator.comparing(PlannedActivity::start))
                .toList();
        Money budget = plan.request().budget();
        return new MoneyView(
                paid.isEmpty()
                        ? "Nothing in this plan costs money."
                        : "%s of %s is planned; %s is left."
                                .formatted(
                                        Figures.money(plan.spent()),
                                        Figures.money(budget),
                                        Figures.money(budget.minus(plan.spent()))),
                share(plan.spent(), budget),
                paid.stream().map(MoneyView::item).toList(),
                sums(plan, paid, a -> a.activity().kind(), k -> k.label()),
                sums(plan, paid, a -> YearMonth.from(a.start()), Dates::month),
                sums(plan, paid, a -> a.start().getYear(), String::valueOf),
                plan.request().funds().stream().map(f -> source(f, paid)).toList(),
                plan.activities().stream()
                        .filter(a -> a.cost().isEmpty())
                        .map(a -> a.activity().title())
                        .toList());
    }

    private static Item item(PlannedActivity planned) {
        return new Item(
                planned.activity().id(),
                planned.activity().title(),
                planned.activity().kind().label(),
                Dates.day(planned.start()),
                Figures.money(cost(planned)),
                planned.fund().orElse(""));
    }

    private static <K extends Comparable<? super K>> List<Sum> sums(
            DevelopmentPlan plan,
            List<PlannedActivity> paid,
            Function<PlannedActivity, K> by,
            Function<K, String> label) {
        Map<K, Money> sums = paid.stream().collect(Collectors.toMap(by, MoneyView::cost, Money::plus, TreeMap::new));
        return sums.entrySet().stream()
                .map(s -> new Sum(
                        label.apply(s.getKey()), Figures.money(s.getValue()), share(s.getValue(), plan.spent())))
                .toList();
    }

    private static Source source(Fund fund, List<PlannedActivity> paid) {
        Money planned = Money.zero(fund.amount().currency());
        for (PlannedActivity activity : paid) {
            if (activity.fund().filter(fund.source()::equals).isPresent()) {
                planned = planned.plus(cost(activity));
            }
        }
        String from = fund.from().map(d -> "from " + Dates.day(d)).orElse("");
        String until = fund.until().map(d -> "until " + Dates.day(d)).orElse("");
        String when = (from + " " + until).strip();
        return new Source(
                fund.source(),
                when.isEmpty() ? "at any time" : when,
                Figures.money(fund.amount()),
                Figures.money(planned),
                Figures.money(fund.amount().minus(planned)),
                share(planned, fund.amount()));
    }

    private static Money cost(PlannedActivity planned) {
        return planned.cost().orElseThrow();
    }

    private static int share(Money part, Money of) {
        return of.isZero()
                ? 0
                : (int) Math.round(
                        100 * part.amount().doubleValue() / of.amount().doubleValue());
    }
}
