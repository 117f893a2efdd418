package dev.waymark.server.profile;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Records a person's own readings of their levels. */
@Service
public class RateYourself {
    private final TenantTransactions transactions;
    private final SelfRatings ratings;
    private final Catalogue catalogue;
    private final Clock clock;

    RateYourself(TenantTransactions transactions, SelfRatings ratings, Catalogue catalogue, Clock clock) {
        this.transactions = transactions;
        this.ratings = ratings;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Adds to or replaces earlier answers; says nothing about elements not named.
     *
     * @param levels 0–7
     * @param unsure asked, and the person could not tell: remembered, and nothing is made of it
     */
    public void rate(OrganisationId person, Map<ElementId, Double> levels, Set<ElementId> unsure) {
        Map<String, String> complaints = new LinkedHashMap<>();
        Stream.concat(levels.keySet().stream(), unsure.stream())
                .filter(element -> catalogue.element(element).isEmpty())
                .forEach(element ->
                        complaints.put(element.value(), "'%s' is not an element of the catalogue.".formatted(element)));
        levels.forEach((element, level) -> {
            if (!(level >= 0 && level <= 7)) {
                complaints.putIfAbsent(element.value(), "A level is between 0 and 7, not %s.".formatted(level));
            }
        });
        if (!complaints.isEmpty()) {
            throw new Refused(new Refusal.Invalid(complaints));
        }
        LocalDate today = LocalDate.now(clock);
        transactions.run(person, () -> {
            levels.forEach((element, level) -> ratings.answer(person, element, level, today));
            unsure.forEach(element -> ratings.answer(person, element, null, today));
        });
    }
}
