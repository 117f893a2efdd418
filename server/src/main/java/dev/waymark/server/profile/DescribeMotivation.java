package dev.waymark.server.profile;

import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.profile.Motivation.EnergyEntry;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Records what moves a person, where they excel and where they struggle. */
@Service
public class DescribeMotivation {
    private static final int LONGEST = 4000;
    private static final int MOST_ENTRIES = 60;

    private final TenantTransactions transactions;
    private final Motivations motivations;

    DescribeMotivation(TenantTransactions transactions, Motivations motivations) {
        this.transactions = transactions;
        this.motivations = motivations;
    }

    public void describe(OrganisationId person, Motivation motivation) {
        Map<String, String> complaints = new LinkedHashMap<>();
        checkLength("motivates", motivation.motivates(), complaints);
        checkLength("excels", motivation.excels(), complaints);
        checkLength("struggles", motivation.struggles(), complaints);
        checkLength("best", motivation.best(), complaints);
        checkLength("worst", motivation.worst(), complaints);
        if (motivation.energy().size() > MOST_ENTRIES) {
            complaints.put("energy", "Keep the map to %d activities.".formatted(MOST_ENTRIES));
        }
        for (EnergyEntry entry : motivation.energy()) {
            if (entry.label().isBlank() || entry.label().length() > Motivation.LONGEST_LABEL) {
                complaints.put(
                        "energy",
                        "Name every activity on the map, in at most %d characters."
                                .formatted(Motivation.LONGEST_LABEL));
            }
            if (Math.abs(entry.ability()) > 3 || Math.abs(entry.energy()) > 3) {
                complaints.put(
                        "energy", "'%s' lies outside the map: both sides run from -3 to 3.".formatted(entry.label()));
            }
        }
        if (!complaints.isEmpty()) {
            throw new Refused(new Refusal.Invalid(complaints));
        }
        transactions.run(person, () -> motivations.store(person, motivation));
    }

    private static void checkLength(String field, String text, Map<String, String> complaints) {
        if (text.length() > LONGEST) {
            complaints.put(field, "Keep this to %d characters; it has %d.".formatted(LONGEST, text.length()));
        }
    }
}
