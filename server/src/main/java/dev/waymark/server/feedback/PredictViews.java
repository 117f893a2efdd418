package dev.waymark.server.feedback;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.refusal.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Keeps what a person thinks others will say, which they say before they see it. */
@Service
public class PredictViews {
    private final TenantTransactions transactions;
    private final ViewPredictions predictions;
    private final Catalogue catalogue;
    private final Clock clock;

    PredictViews(TenantTransactions transactions, ViewPredictions predictions, Catalogue catalogue, Clock clock) {
        this.transactions = transactions;
        this.predictions = predictions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * A guess once made stands: after seeing what others say it would be none.
     *
     * @param guesses 0–7 by element; empty where the person would rather not guess
     */
    public void predict(OrganisationId person, Map<ElementId, Optional<Double>> guesses) {
        guesses.forEach((element, guess) -> {
            if (catalogue.element(element).isEmpty()) {
                throw Refused.invalid("elements", "'%s' is not an element of the catalogue.".formatted(element));
            }
            if (guess.filter(level -> !(level >= 0 && level <= 7)).isPresent()) {
                throw Refused.invalid(element.value(), "A level is between 0 and 7, not %s.".formatted(guess.get()));
            }
        });
        LocalDate today = LocalDate.now(clock);
        transactions.run(person, () -> {
            var made = predictions.of(person);
            guesses.forEach((element, guess) -> {
                if (!made.containsKey(element)) {
                    predictions.predict(person, element, guess.orElse(null), today);
                }
            });
        });
    }
}
