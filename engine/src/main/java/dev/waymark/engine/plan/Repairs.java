package dev.waymark.engine.plan;

import dev.waymark.engine.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.LongFunction;

/** Finds the smallest single changes that make a request feasible, each planned again. */
final class Repairs {
    /** Nobody with a job keeps up more. */
    private static final int MOST_HOURS = 40;

    private static final int BUDGET_STEP = 10;
    private static final int MOST_BUDGET_STEPS = 1 << 12;

    private final PlanRequest request;
    private final Function<PlanRequest, Optional<DevelopmentPlan>> plan;

    Repairs(PlanRequest request, Function<PlanRequest, Optional<DevelopmentPlan>> plan) {
        this.request = request;
        this.plan = plan;
    }

    List<PlanOutcome.Repair> find() {
        List<PlanOutcome.Repair> repairs = new ArrayList<>();
        moreHours().ifPresent(repairs::add);
        laterDate().ifPresent(repairs::add);
        moreMoney().ifPresent(repairs::add);
        lessReadiness().ifPresent(repairs::add);
        return repairs;
    }

    private Optional<PlanOutcome.Repair> moreHours() {
        Availability now = request.availability();
        int half = HalfHours.in(now.hoursPerWeek());
        return smallest(
                        2L * MOST_HOURS - half,
                        step -> request.withAvailability(now.hoursPerWeek(HalfHours.hours(half + step))))
                .map(p -> {
                    String hours = Words.number(p.request().availability().hoursPerWeek());
                    return new PlanOutcome.Repair(
                            "%s hours a week instead of %s".formatted(hours, Words.number(now.hoursPerWeek())),
                            "--hours-per-week " + hours,
                            p);
                });
    }

    private Optional<PlanOutcome.Repair> laterDate() {
        Availability now = request.availability();
        LocalDate latest = now.start().plusYears(RequestCheck.MOST_YEARS);
        long weeks = java.time.temporal.ChronoUnit.WEEKS.between(now.by(), latest);
        return smallest(weeks, step -> request.withAvailability(now.by(now.by().plusWeeks(step))))
                .map(p -> {
                    LocalDate by = p.request().availability().by();
                    return new PlanOutcome.Repair(
                            "until %s instead of %s".formatted(Words.day(by), Words.day(now.by())), "--by " + by, p);
                });
    }

    private Optional<PlanOutcome.Repair> moreMoney() {
        Money now = request.budget();
        BigDecimal step = BigDecimal.valueOf(BUDGET_STEP);
        BigDecimal round = now.amount().divide(step, 0, RoundingMode.FLOOR).multiply(step);
        return smallest(
                        MOST_BUDGET_STEPS,
                        s -> request.withBudget(
                                new Money(round.add(step.multiply(BigDecimal.valueOf(s))), now.currency())))
                .map(p -> {
                    Money budget = p.request().budget();
                    return new PlanOutcome.Repair(
                            "a budget of %s instead of %s".formatted(budget, now),
                            "--budget " + budget.amount().toBigInteger() + budget.currency(),
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
        for (int percent = reachable; percent >= Math.max(1, now); percent--) {
            Optional<DevelopmentPlan> less = plan.apply(request.withReadiness(OptionalDouble.of(percent / 100.0)));
            if (less.isPresent()) {
                return Optional.of(new PlanOutcome.Repair(
                        "a readiness of %d%% instead of %d%%".formatted(percent, wanted),
                        "--readiness " + percent + "%",
                        less.get()));
            }
        }
        return Optional.empty();
    }

    /** The plan at the smallest change from 1 to {@code most} that has one; more is taken never to hurt. */
    private Optional<DevelopmentPlan> smallest(long most, LongFunction<PlanRequest> changed) {
        if (most < 1) {
            return Optional.empty();
        }
        Optional<DevelopmentPlan> best = plan.apply(changed.apply(most));
        if (best.isEmpty()) {
            return Optional.empty();
        }
        long none = 0;
        long some = most;
        while (some - none > 1) {
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
