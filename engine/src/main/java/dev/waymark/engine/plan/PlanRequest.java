package dev.waymark.engine.plan;

import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.money.Money;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Everything a plan is made from. Equal requests give equal plans.
 *
 * @param readiness wanted at the end, 0–1; empty for as much as hours, money and date allow
 * @param confidence wanted that everything is done by the date, 0–1 exclusive
 * @param move staying asks for no applications; moving and changing do
 * @param employed whether there is a present job to learn in
 * @param finished ids of activities already done: never proposed again
 * @param underway ids of activities begun, with the hours already spent on them: they stay in the plan
 */
public record PlanRequest(
        GapReport gap,
        ActivityLibrary library,
        Availability availability,
        Money budget,
        OptionalDouble readiness,
        double confidence,
        Pace pace,
        CareerMove move,
        boolean employed,
        Set<String> finished,
        Map<String, Double> underway,
        long seed) {
    public PlanRequest {
        finished = Set.copyOf(finished);
        underway = Map.copyOf(underway);
    }

    public PlanRequest choosingFrom(ActivityLibrary changed) {
        return new PlanRequest(
                gap,
                changed,
                availability,
                budget,
                readiness,
                confidence,
                pace,
                move,
                employed,
                finished,
                underway,
                seed);
    }

    public PlanRequest withAvailability(Availability changed) {
        return new PlanRequest(
                gap, library, changed, budget, readiness, confidence, pace, move, employed, finished, underway, seed);
    }

    public PlanRequest withBudget(Money changed) {
        return new PlanRequest(
                gap,
                library,
                availability,
                changed,
                readiness,
                confidence,
                pace,
                move,
                employed,
                finished,
                underway,
                seed);
    }

    public PlanRequest withReadiness(OptionalDouble changed) {
        return new PlanRequest(
                gap,
                library,
                availability,
                budget,
                changed,
                confidence,
                pace,
                move,
                employed,
                finished,
                underway,
                seed);
    }

    public PlanRequest withConfidence(double changed) {
        return new PlanRequest(
                gap, library, availability, budget, readiness, changed, pace, move, employed, finished, underway, seed);
    }

    public PlanRequest withUnderway(Map<String, Double> changed) {
        return new PlanRequest(
                gap,
                library,
                availability,
                budget,
                readiness,
                confidence,
                pace,
                move,
                employed,
                finished,
                changed,
                seed);
    }
}
