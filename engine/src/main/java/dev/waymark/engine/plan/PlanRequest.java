package dev.waymark.engine.plan;

import dev.waymark.engine.destination.CareerMove;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Everything a plan is made from. Equal requests give equal plans.
 *
 * @param readiness wanted at the end, 0–1; empty for as much as hours, money and date allow
 * @param demands what must be reached besides
 * @param confidence wanted that everything is done by the date, 0–1 exclusive
 * @param move staying asks for no applications; moving and changing do
 * @param employed whether there is a present job to learn in
 * @param finished ids of activities already done: never proposed again
 * @param underway ids of activities begun, with the hours already spent on them: they stay in the plan
 * @param funds what pays for activities, each of them for one; empty if the budget is all there is to say
 * @param wishes what is to be in the plan, and what not
 */
public record PlanRequest(
        GapReport gap,
        ActivityLibrary library,
        Availability availability,
        Money budget,
        OptionalDouble readiness,
        List<Demand> demands,
        double confidence,
        Pace pace,
        CareerMove move,
        boolean employed,
        Set<String> finished,
        Map<String, Double> underway,
        long seed,
        List<Fund> funds,
        Wishes wishes) {
    public PlanRequest {
        // What was kept before there were funds and wishes has none.
        funds = List.copyOf(Objects.requireNonNullElse(funds, List.of()));
        wishes = Objects.requireNonNullElse(wishes, Wishes.NONE);
        demands = List.copyOf(demands);
        finished = Set.copyOf(finished);
        underway = Map.copyOf(underway);
    }

    /** One without funds and wishes. */
    public PlanRequest(
            GapReport gap,
            ActivityLibrary library,
            Availability availability,
            Money budget,
            OptionalDouble readiness,
            List<Demand> demands,
            double confidence,
            Pace pace,
            CareerMove move,
            boolean employed,
            Set<String> finished,
            Map<String, Double> underway,
            long seed) {
        this(
                gap,
                library,
                availability,
                budget,
                readiness,
                demands,
                confidence,
                pace,
                move,
                employed,
                finished,
                underway,
                seed,
                List.of(),
                Wishes.NONE);
    }

    public PlanRequest choosingFrom(ActivityLibrary changed) {
        return edited(e -> e.library = changed);
    }

    public PlanRequest withAvailability(Availability changed) {
        return edited(e -> e.availability = changed);
    }

    public PlanRequest withBudget(Money changed) {
        return edited(e -> e.budget = changed);
    }

    public PlanRequest withReadiness(OptionalDouble changed) {
        return edited(e -> e.readiness = changed);
    }

    public PlanRequest withDemands(List<Demand> changed) {
        return edited(e -> e.demands = changed);
    }

    public PlanRequest withConfidence(double changed) {
        return edited(e -> e.confidence = changed);
    }

    public PlanRequest withUnderway(Map<String, Double> changed) {
        return edited(e -> e.underway = changed);
    }

    public PlanRequest withFunds(List<Fund> changed) {
        return edited(e -> e.funds = changed);
    }

    public PlanRequest withWishes(Wishes changed) {
        return edited(e -> e.wishes = changed);
    }

    private PlanRequest edited(Consumer<Edit> change) {
        Edit edit = new Edit();
        change.accept(edit);
        return new PlanRequest(
                gap,
                edit.library,
                edit.availability,
                edit.budget,
                edit.readiness,
                edit.demands,
                edit.confidence,
                pace,
                move,
                employed,
                finished,
                edit.underway,
                seed,
                edit.funds,
                edit.wishes);
    }

    /** What a person may change their mind about. */
    private final class Edit {
        ActivityLibrary library = PlanRequest.this.library;
        Availability availability = PlanRequest.this.availability;
        Money budget = PlanRequest.this.budget;
        OptionalDouble readiness = PlanRequest.this.readiness;
        List<Demand> demands = PlanRequest.this.demands;
        double confidence = PlanRequest.this.confidence;
        Map<String, Double> underway = PlanRequest.this.underway;
        List<Fund> funds = PlanRequest.this.funds;
        Wishes wishes = PlanRequest.this.wishes;
    }
}
