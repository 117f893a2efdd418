package dev.waymark.server.planning;

import dev.waymark.engine.horizon.FirstSteps;
import dev.waymark.engine.horizon.Horizon;
import dev.waymark.engine.horizon.LookAtGoal;
import dev.waymark.engine.horizon.Situation;
import dev.waymark.engine.interest.InterestProfile;
import dev.waymark.engine.interest.WorkValue;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.destination.GoalStep;
import dev.waymark.server.destination.HeldGoal;
import dev.waymark.server.destination.ReadDestination;
import dev.waymark.server.profile.TellInterests;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Looks at a person's goals with all that is known of them: how specific they are, and what a first step could be. */
@Service
public class ReadGoals {
    /** From here on a value is said to matter. */
    private static final int MATTERS = 4;

    private final ReadDestination destinations;
    private final ShowGap gaps;
    private final ReadPlans plans;
    private final SetLimits limits;
    private final TellInterests interests;
    private final FirstSteps steps;
    private final Clock clock;

    ReadGoals(
            ReadDestination destinations,
            ShowGap gaps,
            ReadPlans plans,
            SetLimits limits,
            TellInterests interests,
            ActivityLibrary library,
            Clock clock) {
        this.destinations = destinations;
        this.gaps = gaps;
        this.plans = plans;
        this.limits = limits;
        this.interests = interests;
        this.steps = new FirstSteps(library);
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** All three horizons, the nearest first. */
    public List<GoalOutlook> of(OrganisationId person) {
        Map<Horizon, HeldGoal> held = destinations.of(person).goals();
        if (held.isEmpty()) {
            return Stream.of(Horizon.values())
                    .map(horizon -> new GoalOutlook(horizon, Optional.empty(), Optional.empty(), List.of()))
                    .toList();
        }
        Situation situation = situation(person);
        return Stream.of(Horizon.values())
                .map(horizon -> outlook(horizon, Optional.ofNullable(held.get(horizon)), situation))
                .toList();
    }

    public GoalOutlook of(OrganisationId person, Horizon horizon) {
        return of(person).stream()
                .filter(outlook -> outlook.horizon() == horizon)
                .findFirst()
                .orElseThrow();
    }

    private GoalOutlook outlook(Horizon horizon, Optional<HeldGoal> held, Situation situation) {
        return new GoalOutlook(
                horizon,
                held,
                held.map(h -> LookAtGoal.at(h.goal(), situation)),
                held.map(h -> steps.toward(
                                h.goal(),
                                situation,
                                h.steps().stream().map(GoalStep::what).toList()))
                        .orElse(List.of()));
    }

    private Situation situation(OrganisationId person) {
        return new Situation(
                today(),
                limits.of(person)
                        .map(limit -> OptionalDouble.of(limit.hoursPerWeek()))
                        .orElse(OptionalDouble.empty()),
                gaps.of(person),
                plans.current(person).map(MadePlan::plan),
                InterestProfile.of(interests.answers(person)).ranked(),
                valued(interests.values(person)));
    }

    private static List<WorkValue> valued(Map<WorkValue, Integer> weights) {
        return weights.entrySet().stream()
                .filter(weight -> weight.getValue() >= MATTERS)
                .sorted(Map.Entry.<WorkValue, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
