package dev.waymark.engine.plan;

import dev.waymark.engine.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * Finds small changes that make a request feasible, each planned again: the least more hours, time or money, the most
 * confidence or readiness that can be kept; where none of the first four does it alone, more hours and more time together.
 */
final class Repairs {
    /** Nobody with a job keeps up more. */
    private static final int MOST_HOURS = 40;

    /** Somebody with a job may keep up so much for some years. */
    private static final int MOST_HOURS_TOGETHER = 15;

    private static final int MOST_YEARS_TOGETHER = 5;

    private static final int BUDGET_STEP = 10;
    private static final int MOST_BUDGET = 1_000_000;

    /** A coin's toss. */
    private static final int LEAST_CONFIDENCE = 50;

    /** The chance that a forecast gives a day for. */
    private static final double FORECAST = 0.8;

    /** Nobody minds a change a little larger than need be, but everybody minds waiting. */
    private static final int REFINEMENTS = 1;

    private final PlanRequest request;
    private final Function<PlanRequest, Optional<DevelopmentPlan>> plan;

    Repairs(PlanRequest request, Function<PlanRequest, Optional<DevelopmentPlan>> plan) {
        this.request = request;
        this.plan = plan;
    }

    List<PlanOutcome.Repair> find() {
        List<PlanOutcome.Repair> repairs = new ArrayList<>(sideBySide(List.of(
                this::moreHours,
                () -> laterDate(request, RequestCheck.MOST_YEARS),
                this::moreMoney,
                this::lessConfidence)));
        if (repairs.isEmpty()) {
            repairs.addAll(sideBySide(List.of(this::moreHoursUntilLater, this::lessReadiness)));
        } else {
            lessReadiness().ifPresent(repairs::add);
        }
        repairs.addAll(withoutOneDemand());
        return repairs;
    }

    /** Each rests on nothing but the request, so the answers are the same in whatever order they come. */
    private static List<PlanOutcome.Repair> sideBySide(List<Supplier<Optional<PlanOutcome.Repair>>> searches) {
        return searches.parallelStream()
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<PlanOutcome.Repair> withoutOneDemand() {
        List<PlanOutcome.Repair> repairs = new ArrayList<>();
        for (Demand demand : request.demands()) {
            List<Demand> others =
                    request.demands().stream().filter(d -> !d.equals(demand)).toList();
            plan.apply(request.withDemands(others))
                    .map(p -> new PlanOutcome.Repair(
                            "without insisting on " + demand.inWords(), "leave out that --must", p))
                    .ifPresent(repairs::add);
        }
        return repairs;
    }

    private Optional<PlanOutcome.Repair> moreHours() {
        int now = HalfHours.in(request.availability().hoursPerWeek());
        int most = 2 * MOST_HOURS;
        LeastMeans means = new LeastMeans(withHalfHours(most));
        return means.weeks() == 0
                ? Optional.empty()
                : means.halfHours()
                        .flatMap(needed -> smallest(
                                Math.max(now + 1, perWeek(needed, means.weeks())), most, 1, this::withHalfHours))
                        .map(p -> tightened(
                                p, withHalfHours(Math.max(now + 1, perWeek(HalfHours.in(p.hours()), means.weeks())))))
                        .map(p -> new PlanOutcome.Repair(hoursInWords(p), hoursOption(p), p));
    }

    private static int perWeek(int halfHours, int weeks) {
        return (int) Math.ceil(halfHours / (Drafting.full(weeks) * weeks) - 1e-9);
    }

    private PlanRequest withHalfHours(long halfHours) {
        return request.withAvailability(request.availability().hoursPerWeek(HalfHours.hours(halfHours)));
    }

    private String hoursInWords(DevelopmentPlan p) {
        return "%s a week instead of %s"
                .formatted(
                        Words.hours(p.request().availability().hoursPerWeek()),
                        Words.number(request.availability().hoursPerWeek()));
    }

    private static String hoursOption(DevelopmentPlan p) {
        return "--hours-per-week " + Words.number(p.request().availability().hoursPerWeek());
    }

    private Optional<PlanOutcome.Repair> laterDate(PlanRequest from, int years) {
        Availability now = from.availability();
        LocalDate latest = now.start().plusYears(years);
        long most = ChronoUnit.WEEKS.between(now.by(), latest);
        if (most < 1) {
            return Optional.empty();
        }
        LongFunction<PlanRequest> later =
                step -> from.withAvailability(now.by(now.by().plusWeeks(step)));
        Optional<Integer> needed = new LeastMeans(later.apply(most)).halfHours();
        if (needed.isEmpty()) {
            return Optional.empty();
        }
        int capacity = HalfHours.in(now.hoursPerWeek());
        long least = 1;
        while (least < most && !leavesRoomFor(needed.get(), capacity, later.apply(least))) {
            least++;
        }
        return smallest(least, most, 4, later)
                .map(p -> from.confidence() > FORECAST
                        ? p
                        : tightened(
                                p,
                                from.withAvailability(now.by(later(
                                        now.by().plusWeeks(1), p.forecast().p80())))))
                .map(p -> new PlanOutcome.Repair(dateInWords(p), dateOption(p), p));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** What the found plan really takes is often less than was allowed for. */
    private DevelopmentPlan tightened(DevelopmentPlan found, PlanRequest asked) {
        Availability less = asked.availability();
        Availability allowed = found.request().availability();
        boolean isLess =
                less.hoursPerWeek() < allowed.hoursPerWeek() || less.by().isBefore(allowed.by());
        return isLess ? plan.apply(asked).orElse(found) : found;
    }

    private static boolean leavesRoomFor(int halfHours, int capacity, PlanRequest later) {
        int weeks = new WorkingWeeks(later.availability()).untilDeadline();
        int plannable = Slip.plannable(weeks, later.pace(), later.confidence());
        return plannable > 0 && perWeek(halfHours, plannable) <= capacity;
    }

    private String dateInWords(DevelopmentPlan p) {
        return "until %s instead of %s"
                .formatted(
                        Words.day(p.request().availability().by()),
                        Words.day(request.availability().by()));
    }

    private static String dateOption(DevelopmentPlan p) {
        return "--by " + p.request().availability().by();
    }

    /** Half as many hours again, twice, or three times as many, with the date that follows; the fewest hours that do. */
    private Optional<PlanOutcome.Repair> moreHoursUntilLater() {
        double now = request.availability().hoursPerWeek();
        for (double factor : new double[] {1.5, 2, 3}) {
            long halfHours = HalfHours.in(Math.min(MOST_HOURS_TOGETHER, Math.ceil(factor * now)));
            if (halfHours > HalfHours.in(now)) {
                Optional<PlanOutcome.Repair> both = laterDate(withHalfHours(halfHours), MOST_YEARS_TOGETHER)
                        .map(r -> new PlanOutcome.Repair(
                                hoursInWords(r.plan()) + ", and " + r.change(),
                                hoursOption(r.plan()) + " " + r.option(),
                                r.plan()));
                if (both.isPresent()) {
                    return both;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PlanOutcome.Repair> moreMoney() {
        Money now = request.budget();
        LongFunction<PlanRequest> richer = steps -> request.withBudget(
                new Money(BigDecimal.valueOf(steps).multiply(BigDecimal.valueOf(BUDGET_STEP)), now.currency()));
        long most = MOST_BUDGET / BUDGET_STEP;
        Optional<Long> needed = new LeastMeans(richer.apply(most)).money();
        if (needed.isEmpty()) {
            return Optional.empty();
        }
        long step = richer.apply(1).budget().minorUnits();
        long least = Math.max(now.minorUnits() / step + 1, Math.ceilDiv(needed.get(), step));
        return smallest(least, most, 5, richer).map(p -> {
            Money budget = p.request().budget();
            return new PlanOutcome.Repair(
                    "a budget of %s instead of %s".formatted(budget, now),
                    "--budget " + budget.amount().toBigInteger() + budget.currency(),
                    p);
        });
    }

    private Optional<PlanOutcome.Repair> lessConfidence() {
        int wanted = (int) Math.round(request.confidence() * 100);
        if (wanted <= LEAST_CONFIDENCE) {
            return Optional.empty();
        }
        if (new LeastMeans(request.withConfidence(LEAST_CONFIDENCE / 100.0))
                .halfHours()
                .isEmpty()) {
            return Optional.empty();
        }
        // How much less, so that the search is for the smallest change here too.
        return smallest(1, wanted - LEAST_CONFIDENCE, 5, less -> request.withConfidence((wanted - less) / 100.0))
                .map(p -> {
                    int percent = (int) Math.round(p.request().confidence() * 100);
                    return new PlanOutcome.Repair(
                            "a confidence of %d%% instead of %d%% that all is done by then".formatted(percent, wanted),
                            "--confidence " + percent + "%",
                            p);
                });
    }

    private Optional<PlanOutcome.Repair> lessReadiness() {
        if (request.readiness().isEmpty()) {
            return Optional.empty();
        }
        int wanted = (int) Math.round(request.readiness().getAsDouble() * 100);
        Optional<DevelopmentPlan> most = plan.apply(request.withReadiness(OptionalDouble.empty()));
        if (most.isEmpty()) {
            return Optional.empty();
        }
        int reachable = Math.min(wanted - 1, (int) Math.floor(most.get().after().value() * 100 + 1e-9));
        int now = (int) Math.ceil(request.gap().readiness().value() * 100);
        return smallest(
                        0,
                        reachable - Math.max(1, now),
                        1,
                        less -> request.withReadiness(OptionalDouble.of((reachable - less) / 100.0)))
                .map(p -> {
                    int percent = (int) Math.round(p.request().readiness().orElseThrow() * 100);
                    return new PlanOutcome.Repair(
                            "a readiness of %d%% instead of %d%%".formatted(percent, wanted),
                            "--readiness " + percent + "%",
                            p);
                });
    }

    /** The plan at a change near the smallest that has one; more is taken never to hurt. */
    private Optional<DevelopmentPlan> smallest(long least, long most, long stride, LongFunction<PlanRequest> changed) {
        if (least > most) {
            return Optional.empty();
        }
        Optional<DevelopmentPlan> best = plan.apply(changed.apply(least));
        if (best.isPresent()) {
            return best;
        }
        long none = least;
        long some = least;
        for (long step = stride; best.isEmpty() && none < most; step *= 3) {
            some = Math.min(most, none + step);
            best = plan.apply(changed.apply(some));
            none = best.isEmpty() ? some : none;
        }
        if (best.isEmpty()) {
            return best;
        }
        for (int r = 0; r < REFINEMENTS && some - none > 1; r++) {
            long middle = (none + some) >>> 1;
            Optional<DevelopmentPlan> here = plan.apply(changed.apply(middle));
            if (here.isPresent()) {
                best = here;
                some = middle;
            } else {
                none = middle;
            }
        }
        return best;
    }
}
