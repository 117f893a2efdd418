package dev.waymark.server.destination;

import dev.waymark.engine.horizon.FirstStep;
import dev.waymark.engine.horizon.Horizon;
import dev.waymark.engine.horizon.WrittenGoal;
import dev.waymark.server.Ids;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Sets a person's goals for one, three and five years, sharpens them, and takes first steps toward them. */
@Service
public class SetGoals {
    public static final int LONGEST = 1000;

    private static final int FURTHEST_DAYS = 7;

    private final TenantTransactions transactions;
    private final HorizonGoals goals;
    private final GoalSteps steps;
    private final Clock clock;
    private final Ids ids;

    SetGoals(TenantTransactions transactions, HorizonGoals goals, GoalSteps steps, Clock clock, Ids ids) {
        this.transactions = transactions;
        this.goals = goals;
        this.steps = steps;
        this.clock = clock;
        this.ids = ids;
    }

    /** Their sentences, by years ahead; horizons left out or blank have none, and lose what belonged to them. */
    public void state(OrganisationId person, Map<Integer, String> statements) {
        Map<Horizon, String> kept = new LinkedHashMap<>();
        statements.forEach((years, statement) -> {
            Horizon horizon = Horizon.of(years)
                    .orElseThrow(
                            () -> Refused.invalid("goals", "Goals are for 1, 3 and 5 years, not %d.".formatted(years)));
            if (statement.length() > LONGEST) {
                throw Refused.invalid("goals", "Keep a goal to %d characters.".formatted(LONGEST));
            }
            if (!statement.isBlank()) {
                kept.put(horizon, statement.strip());
            }
        });
        transactions.run(person, () -> {
            for (Horizon horizon : Horizon.values()) {
                Optional.ofNullable(kept.get(horizon))
                        .ifPresentOrElse(
                                statement -> goals.state(person, horizon, statement, LocalDate.now(clock)),
                                () -> goals.clear(person, horizon));
            }
        });
    }

    /**
     * All of a goal; without a statement it is cleared. One whose years are over and that has a new date counts from
     * today.
     *
     * @param version that the change is based on; any for a goal not set yet
     */
    public void sharpen(OrganisationId person, WrittenGoal goal, int version) {
        refuseTooLong(goal);
        LocalDate today = LocalDate.now(clock);
        transactions.run(person, () -> {
            if (goal.statement().isBlank()) {
                goals.clear(person, goal.horizon());
                return;
            }
            Optional<HeldGoal> held = Optional.ofNullable(goals.of(person).get(goal.horizon()));
            if (held.isEmpty()) {
                goals.state(person, goal.horizon(), goal.statement(), today);
            }
            LocalDate setOn = held.map(h ->
                            h.goal().end().isBefore(today) ? today : h.goal().setOn())
                    .orElse(today);
            goals.write(
                    person,
                    new WrittenGoal(
                            goal.horizon(),
                            goal.statement(),
                            goal.detail(),
                            goal.measure(),
                            goal.by(),
                            goal.part(),
                            goal.why(),
                            setOn),
                    held.isEmpty() ? 0 : version);
        });
    }

    /** A first step toward a goal, instead of the one open. */
    public UUID take(OrganisationId person, Horizon horizon, String what, int minutes, LocalDate on, String cue) {
        Map<String, String> complaints = new LinkedHashMap<>();
        LocalDate today = LocalDate.now(clock);
        if (what.isBlank() || what.length() > LONGEST) {
            complaints.put("what", "Say in a sentence what you will do.");
        }
        if (minutes < 1 || minutes > FirstStep.MOST_MINUTES) {
            complaints.put(
                    "minutes",
                    "A first step takes up to %d minutes: cut it smaller until it does."
                            .formatted(FirstStep.MOST_MINUTES));
        }
        if (on.isBefore(today) || on.isAfter(today.plusDays(FURTHEST_DAYS))) {
            complaints.put("on", "Choose a day from today on, within a week: today or tomorrow is best.");
        }
        if (cue.length() > LONGEST) {
            complaints.put("cue", "Keep the moment short, such as “after breakfast”.");
        }
        if (!complaints.isEmpty()) {
            throw new Refused(new Refusal.Invalid(complaints));
        }
        UUID id = ids.next();
        transactions.run(person, () -> {
            if (!goals.of(person).containsKey(horizon)) {
                throw Refused.missing("goal for " + horizon.label());
            }
            steps.take(
                    person,
                    new GoalStep(id, horizon, what.strip(), minutes, on, cue.strip(), Optional.empty()),
                    clock.instant());
        });
        return id;
    }

    /** Today. */
    public void done(OrganisationId person, UUID step) {
        transactions.run(person, () -> steps.done(person, step, LocalDate.now(clock)));
    }

    public void drop(OrganisationId person, UUID step) {
        transactions.run(person, () -> steps.drop(person, step));
    }

    private static void refuseTooLong(WrittenGoal goal) {
        Map<String, String> complaints = new LinkedHashMap<>();
        Map.of(
                        "statement", goal.statement(),
                        "detail", goal.detail(),
                        "measure", goal.measure(),
                        "part", goal.part(),
                        "why", goal.why())
                .forEach((field, text) -> {
                    if (text.length() > LONGEST) {
                        complaints.put(field, "Keep it to %d characters.".formatted(LONGEST));
                    }
                });
        if (!complaints.isEmpty()) {
            throw new Refused(new Refusal.Invalid(complaints));
        }
    }
}
