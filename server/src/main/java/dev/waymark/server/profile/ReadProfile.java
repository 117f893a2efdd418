package dev.waymark.server.profile;

import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import org.springframework.stereotype.Service;

/** Reads what a person has said about themselves. */
@Service
public class ReadProfile {
    private final TenantTransactions transactions;
    private final Profiles profiles;
    private final Experiences experiences;
    private final SelfRatings ratings;
    private final EvidenceHeld evidence;
    private final Motivations motivations;

    ReadProfile(
            TenantTransactions transactions,
            Profiles profiles,
            Experiences experiences,
            SelfRatings ratings,
            EvidenceHeld evidence,
            Motivations motivations) {
        this.transactions = transactions;
        this.profiles = profiles;
        this.experiences = experiences;
        this.ratings = ratings;
        this.evidence = evidence;
        this.motivations = motivations;
    }

    public PersonProfile of(OrganisationId person) {
        return transactions.in(person, () -> {
            var stored = profiles.of(person);
            return new PersonProfile(
                    stored.name(),
                    stored.resume(),
                    stored.fileName(),
                    stored.remarks(),
                    stored.employed(),
                    experiences.of(person),
                    ratings.of(person),
                    evidence.of(person),
                    motivations.of(person),
                    stored.version());
        });
    }
}
