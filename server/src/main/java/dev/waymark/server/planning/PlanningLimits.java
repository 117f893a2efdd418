package dev.waymark.server.planning;

import dev.waymark.engine.money.Money;
import dev.waymark.engine.plan.Fund;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a person can give to a plan.
 *
 * @param startsOn empty for the day the plan is made
 * @param weeksOff any day of each week without hours
 * @param atOnce how many activities may run in one week
 * @param confidence wanted that it is done by the date, 0–1 exclusive
 * @param readiness wanted at the end, 0–1; empty for as much as the rest allows
 * @param version to send back with a change; 0 for the first time
 * @param funds what pays for activities, in the budget's currency; empty if the budget is all there is to say
 * @param otherHours times with other hours than usual
 */
public record PlanningLimits(
        double hoursPerWeek,
        Money budget,
        Optional<LocalDate> startsOn,
        LocalDate doneBy,
        Set<LocalDate> weeksOff,
        int atOnce,
        double confidence,
        OptionalDouble readiness,
        int version,
        List<Fund> funds,
        List<OtherHours> otherHours) {
    public PlanningLimits {
        weeksOff = Set.copyOf(weeksOff);
        funds = List.copyOf(funds);
        otherHours = List.copyOf(otherHours);
    }

    /** The same hours in every week, and nothing said of who pays. */
    public PlanningLimits(
            double hoursPerWeek,
            Money budget,
            Optional<LocalDate> startsOn,
            LocalDate doneBy,
            Set<LocalDate> weeksOff,
            int atOnce,
            double confidence,
            OptionalDouble readiness,
            int version) {
        this(
                hoursPerWeek,
                budget,
                startsOn,
                doneBy,
                weeksOff,
                atOnce,
                confidence,
                readiness,
                version,
                List.of(),
                List.of());
    }
}
