package dev.waymark.server.profile;

import dev.waymark.engine.interest.InterestItems;
import dev.waymark.engine.interest.InterestProfile;
import dev.waymark.engine.interest.WorkValue;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Records and reads what a person likes to do and wants of work. */
@Service
public class TellInterests {
    private final TenantTransactions transactions;
    private final Interests interests;

    TellInterests(TenantTransactions transactions, Interests interests) {
        this.transactions = transactions;
        this.interests = interests;
    }

    /** Answers 1–5 by item, as far as they were given. */
    public Map<String, Integer> answers(OrganisationId person) {
        return transactions.in(person, () -> interests.answers(person));
    }

    /** How much each value matters, 1–5, as far as it was said. */
    public Map<WorkValue, Integer> values(OrganisationId person) {
        return transactions.in(person, () -> interests.values(person));
    }

    /** Adds to or replaces earlier answers; says nothing about items not named. */
    public void answer(OrganisationId person, Map<String, Integer> answers) {
        Map<String, String> complaints = new LinkedHashMap<>();
        answers.forEach((item, answer) -> {
            if (InterestItems.of(item).isEmpty()) {
                complaints.put(item, "'%s' is none of the sixty items.".formatted(item));
            }
            if (answer < InterestProfile.LEAST || answer > InterestProfile.MOST) {
                complaints.put(item, "An answer is between 1 and 5, not %d.".formatted(answer));
            }
        });
        refuse(complaints);
        transactions.run(person, () -> answers.forEach((item, answer) -> interests.answer(person, item, answer)));
    }

    /** As {@link #answer}, for values: 1 (hardly matters) to 5 (matters most). */
    public void weigh(OrganisationId person, Map<WorkValue, Integer> weights) {
        Map<String, String> complaints = new LinkedHashMap<>();
        weights.forEach((value, weight) -> {
            if (weight < InterestProfile.LEAST || weight > InterestProfile.MOST) {
                complaints.put(value.name(), "A weight is between 1 and 5, not %d.".formatted(weight));
            }
        });
        refuse(complaints);
        transactions.run(person, () -> weights.forEach((value, weight) -> interests.weigh(person, value, weight)));
    }

    private static void refuse(Map<String, String> complaints) {
        if (!complaints.isEmpty()) {
            throw new Refused(new Refusal.Invalid(complaints));
        }
    }
}
