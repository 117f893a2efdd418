package dev.waymark.engine.plan;

import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.Offer.Run;
import dev.waymark.engine.money.Money;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks a plan against what a person wants of it, the dates of what is held on dates, and what pays for it. */
final class WishesAndFundsCheck {
    private static final double ROUNDING = 1e-6;

    private final DevelopmentPlan plan;
    private final PlanRequest request;
    private final List<String> violations = new ArrayList<>();

    private WishesAndFundsCheck(DevelopmentPlan plan) {
        this.plan = plan;
        this.request = plan.request();
    }

    static List<String> violations(DevelopmentPlan plan) {
        WishesAndFundsCheck check = new WishesAndFundsCheck(plan);
        check.wishesAreKept();
        check.datesAreThoseItIsHeldOn();
        check.fundsPay();
        return check.violations;
    }

    private Optional<PlannedActivity> planned(String id) {
        return plan.activities().stream()
                .filter(p -> p.activity().id().equals(id))
                .findFirst();
    }

    private void wishesAreKept() {
        request.wishes().unwanted().forEach(id -> require(planned(id).isEmpty(), "“%s” is in it, unwanted", id));
        request.wishes().wanted().forEach((id, wish) -> {
            Optional<PlannedActivity> there = planned(id);
            require(there.isPresent(), "“%s” is wanted, and is not in it", id);
            double done = request.underway().getOrDefault(id, 0.0);
            there.ifPresent(p -> {
                wish.startsOn()
                        .filter(day -> !request.underway().containsKey(id))
                        .ifPresent(day -> require(
                                p.start().equals(monday(day)),
                                "“%s” starts on %s, not in the week of %s",
                                id,
                                p.start(),
                                day));
                wish.hours()
                        .ifPresent(hours -> require(
                                p.hours() >= hours - done - ROUNDING && p.hours() < Math.max(0, hours - done) + 0.5,
                                "“%s” takes %s hours, not %s",
                                id,
                                p.hours(),
                                hours - done));
            });
        });
    }

    private void datesAreThoseItIsHeldOn() {
        for (PlannedActivity planned : plan.activities()) {
            Activity activity = planned.activity();
            if (activity.offer().isDated() && !request.underway().containsKey(activity.id())) {
                require(
                        activity.offer().runs().stream().anyMatch(run -> isWithin(planned, run)),
                        "“%s” is planned from %s to %s, when it is not held",
                        activity.id(),
                        planned.start(),
                        planned.end());
            }
        }
    }

    private static boolean isWithin(PlannedActivity planned, Run run) {
        return planned.start().equals(monday(run.starts()))
                && !planned.weeks().lastKey().isAfter(monday(run.ends()));
    }

    private void fundsPay() {
        if (request.funds().isEmpty()) {
            return;
        }
        Map<String, Money> spent = new HashMap<>();
        for (PlannedActivity planned : plan.activities()) {
            Money cost = planned.cost().orElse(Money.zero(request.budget().currency()));
            if (cost.isZero()) {
                continue;
            }
            String id = planned.activity().id();
            Optional<Fund> fund = request.funds().stream()
                    .filter(f -> planned.fund().filter(f.source()::equals).isPresent())
                    .findFirst();
            require(fund.isPresent(), "Nobody pays the %s of “%s”", cost, id);
            fund.ifPresent(f -> {
                require(f.paysFor(planned.activity().kind()), "“%s” does not pay for “%s”", f.source(), id);
                require(
                        f.isOpenOn(planned.start()),
                        "“%s” does not pay on %s for “%s”",
                        f.source(),
                        planned.start(),
                        id);
                spent.merge(f.source(), cost, Money::plus);
            });
        }
        for (Fund fund : request.funds()) {
            Money all = spent.getOrDefault(
                    fund.source(), Money.zero(request.budget().currency()));
            require(!all.isMoreThan(fund.amount()), "%s of “%s” are spent of %s", all, fund.source(), fund.amount());
        }
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void require(boolean holds, String otherwise, Object... values) {
        if (!holds) {
            violations.add(otherwise.formatted(values));
        }
    }
}
