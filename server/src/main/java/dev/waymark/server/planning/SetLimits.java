package dev.waymark.server.planning;

import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Records what a person can give to a plan. */
@Service
public class SetLimits {
    private static final double MOST_HOURS = 60;
    private static final int MOST_YEARS = 10;
    private static final int MOST_WEEKS_OFF = 260;

    private final TenantTransactions transactions;
    private final Limits limits;
    private final Clock clock;

    SetLimits(TenantTransactions transactions, Limits limits, Clock clock) {
        this.transactions = transactions;
        this.limits = limits;
        this.clock = clock;
    }

    public Optional<PlanningLimits> of(OrganisationId person) {
        return transactions.in(person, () -> limits.of(person));
    }

    /** @throws Refused with a complaint per field, or if they changed since {@code version} */
    public void set(OrganisationId person, PlanningLimits wanted) {
        Map<String, String> complaints = new LinkedHashMap<>();
        LocalDate today = LocalDate.now(clock);
        LocalDate start = wanted.startsOn().orElse(today);
        if (!(wanted.hoursPerWeek() > 0 && wanted.hoursPerWeek() <= MOST_HOURS)) {
            complaints.put(
                    "hoursPerWeek",
                    "Hours a week are above 0 and at most 60, not %s.".formatted(wanted.hoursPerWeek()));
        }
        if (wanted.budget().amount().signum() < 0) {
            complaints.put("budget", "A budget is 0 or more, not %s.".formatted(wanted.budget()));
        }
        if (!wanted.doneBy().isAfter(start)) {
            complaints.put(
                    "doneBy",
                    "The plan should end after it starts on %s, not on %s.".formatted(start, wanted.doneBy()));
        } else if (wanted.doneBy().isAfter(today.plusYears(MOST_YEARS))) {
            complaints.put(
                    "doneBy",
                    "Choose a date within %d years: %s is too far to plan by the week."
                            .formatted(MOST_YEARS, wanted.doneBy()));
        }
        if (wanted.atOnce() < 1 || wanted.atOnce() > 10) {
            complaints.put("atOnce", "Between 1 and 10 things at once, not %d.".formatted(wanted.atOnce()));
        }
        if (!(wanted.confidence() > 0 && wanted.confidence() < 1)) {
            complaints.put("confidence", "Confidence is above 0% and below 100%.");
        }
        if (wanted.readiness().isPresent()
                && !(wanted.readiness().getAsDouble() > 0 && wanted.readiness().getAsDouble() <= 1)) {
            complaints.put("readiness", "Readiness is above 0% and at most 100%.");
        }
        if (wanted.weeksOff().size() > MOST_WEEKS_OFF) {
            complaints.put("weeksOff", "Name at most %d weeks off.".formatted(MOST_WEEKS_OFF));
        }
        MeansRules.broken(wanted).forEach(complaints::putIfAbsent);
        if (!complaints.isEmpty()) {
            throw new Refused(new Refusal.Invalid(complaints));
        }
        transactions.run(person, () -> limits.store(person, wanted));
    }
}
