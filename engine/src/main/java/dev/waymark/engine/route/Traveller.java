package dev.waymark.engine.route;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.assessment.Strengths.Strength;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.choosing.Prices;
import dev.waymark.engine.gap.Credentials;
import dev.waymark.engine.interest.InterestProfile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who sets out.
 *
 * @param surest strengths, the surest first
 * @param hoursPerWeek for study beside the job, above 0
 * @param prices what learning costs them; empty while it is not known in which currency
 * @param readiness to hold of the target before beginning it, above 0 to 1; 1 closes all that is open
 */
public record Traveller(
        Assessment assessment,
        Credentials credentials,
        List<Strength> surest,
        InterestProfile interests,
        Optional<Prices> prices,
        double hoursPerWeek,
        double readiness) {
    public Traveller {
        surest = List.copyOf(surest);
        if (!(hoursPerWeek > 0 && hoursPerWeek <= 168)) {
            throw new IllegalArgumentException("Hours a week are above 0 and at most 168, not " + hoursPerWeek);
        }
        if (!(readiness > 0 && readiness <= 1)) {
            throw new IllegalArgumentException("Readiness is above 0 and at most 1, not " + readiness);
        }
    }

    /** The work they come from: the latest, and of several the longest. */
    public Optional<Occupation> home() {
        return credentials.experiences().stream()
                .min(Comparator.comparingDouble(Experience::yearsSince)
                        .thenComparing(
                                Comparator.comparingDouble(Experience::years).reversed())
                        .thenComparing(e -> e.occupation().code()))
                .map(Experience::occupation);
    }
}
