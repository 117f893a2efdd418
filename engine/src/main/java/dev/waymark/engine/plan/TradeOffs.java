package dev.waymark.engine.plan;

import dev.waymark.engine.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** What can be had by when and for how much: plans for earlier and later days and for less and more money. */
public final class TradeOffs {
    /** Parts of the time asked for, and multiples. */
    private static final double[] TIMES = {0.5, 0.75, 1, 1.5};

    /** Parts of the money asked for, and multiples. */
    private static final double[] MONEY = {0, 0.5, 1, 2};

    /** In fewer weeks there is no plan worth the name. */
    private static final int FEWEST_WEEKS = 8;

    private TradeOffs() {}

    /**
     * As ready as each day and budget allow, found soon rather than at its best; what is no better than another in date,
     * money and readiness is left out. In order of date, then money.
     *
     * @throws UnusableRequest if the request makes no sense
     */
    public static List<TradeOff> of(PlanRequest request) {
        RequestCheck.check(request);
        List<TradeOff> all = requests(request).parallelStream()
                .map(TradeOffs::tried)
                .flatMap(Optional::stream)
                .toList();
        return all.stream()
                .filter(t -> all.stream().noneMatch(other -> other.isBetterThan(t)))
                .sorted(Comparator.comparing(TradeOff::by)
                        .thenComparing(t -> t.spent().amount())
                        .thenComparing(t -> t.budget().amount()))
                .filter(new Unlike()::andRemember)
                .toList();
    }

    private static Optional<TradeOff> tried(PlanRequest request) {
        Drafting drafting = new Drafting(request, Patience.BRIEF, step -> {});
        return drafting.draft()
                .map(draft -> TradeOff.of(request, new PlanWriting(request, drafting.gaps()).write(draft)));
    }

    private static List<PlanRequest> requests(PlanRequest request) {
        Availability time = request.availability();
        long days = ChronoUnit.DAYS.between(time.start(), time.by());
        TreeSet<LocalDate> dates = new TreeSet<>();
        for (double part : TIMES) {
            LocalDate by = time.start().plusDays(Math.round(part * days));
            boolean possible = !by.isBefore(time.start().plusWeeks(FEWEST_WEEKS))
                    && !by.isAfter(time.start().plusYears(RequestCheck.MOST_YEARS));
            if (part == 1 || possible) {
                dates.add(by);
            }
        }
        TreeSet<BigDecimal> amounts = new TreeSet<>();
        for (double part : MONEY) {
            amounts.add(new Money(
                            request.budget().amount().multiply(BigDecimal.valueOf(part)),
                            request.budget().currency())
                    .amount());
        }
        PlanRequest open = request.withReadiness(OptionalDouble.empty());
        List<PlanRequest> requests = new ArrayList<>();
        for (LocalDate by : dates) {
            for (BigDecimal amount : amounts) {
                requests.add(open.withAvailability(time.by(by))
                        .withBudget(new Money(amount, request.budget().currency())));
            }
        }
        return requests;
    }

    /** Two budgets that buy the same are one way to go. */
    private static final class Unlike {
        private final TreeSet<String> seen = new TreeSet<>();

        boolean andRemember(TradeOff tradeOff) {
            return seen.add(tradeOff.by() + " " + tradeOff.spent());
        }
    }
}
