package dev.waymark.engine.plan;

import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.money.Money;
import java.time.LocalDate;

/**
 * One way to exchange date, money and readiness: what a plan comes to that has to be done by another day, or may cost more
 * or less.
 *
 * @param by the day everything should be done by
 * @param budget what it may cost
 * @param after readiness when it is done
 * @param spent what it costs
 * @param hours it takes
 * @param end last day of its last activity
 */
public record TradeOff(LocalDate by, Money budget, Readiness after, Money spent, double hours, LocalDate end) {
    static TradeOff of(PlanRequest request, DevelopmentPlan plan) {
        return new TradeOff(
                request.availability().by(), request.budget(), plan.after(), plan.spent(), plan.hours(), plan.end());
    }

    /** Whether it is as good as another in date, money and readiness, and better in one of them. */
    boolean isBetterThan(TradeOff other) {
        boolean noWorse =
                !by.isAfter(other.by) && !spent.isMoreThan(other.spent) && after.value() >= other.after.value() - SAME;
        boolean better =
                by.isBefore(other.by) || other.spent.isMoreThan(spent) || after.value() > other.after.value() + SAME;
        return noWorse && better;
    }

    /** Readiness is told to a tenth of a per cent. */
    private static final double SAME = 0.0005;
}
