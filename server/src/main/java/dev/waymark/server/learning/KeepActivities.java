package dev.waymark.server.learning;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.library.Activity;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Keeps the activities that a person or organisation writes down. */
@Service
public class KeepActivities {
    /** Of one holder. */
    public static final int MOST = 300;

    private static final int LONGEST_ID = 60;

    private final TenantTransactions transactions;
    private final OwnActivities activities;
    private final JoinLibrary library;
    private final Catalogue catalogue;
    private final Clock clock;

    KeepActivities(
            TenantTransactions transactions,
            OwnActivities activities,
            JoinLibrary library,
            Catalogue catalogue,
            Clock clock) {
        this.transactions = transactions;
        this.activities = activities;
        this.library = library;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** By id. */
    public List<HeldActivity> of(OrganisationId holder) {
        return transactions.in(holder, () -> activities.of(holder));
    }

    public Optional<HeldActivity> one(OrganisationId holder, String id) {
        return transactions.in(holder, () -> activities.one(holder, id));
    }

    /**
     * Keeps an activity, in place of the one that has its id.
     *
     * @param version it had when it was read; 0 for a new one
     * @throws Refused with a complaint by field, or if it was changed elsewhere
     */
    public HeldActivity keep(OrganisationId holder, Activity activity, int version) {
        Map<String, String> broken = ActivityRules.broken(activity, catalogue);
        if (!broken.isEmpty()) {
            throw new Refused(new Refusal.Invalid(broken));
        }
        return transactions.in(holder, () -> {
            if (version == 0 && activities.of(holder).size() >= MOST) {
                throw Refused.conflict("You have %d activities of your own already. Delete one first.".formatted(MOST));
            }
            library.requireAPlaceFor(holder, activity);
            activities.store(holder, activity, version, clock.instant());
            return activities.one(holder, activity.id()).orElseThrow();
        });
    }

    public void drop(OrganisationId holder, String id) {
        transactions.run(holder, () -> activities.drop(holder, id));
    }

    /** A readable id for a new activity that no other of the holder's library has. */
    public String idFor(OrganisationId holder, String title) {
        Set<String> taken = library.shelves(holder).stream()
                .map(shelved -> shelved.activity().id())
                .collect(Collectors.toSet());
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String shortened =
                plain.substring(0, Math.min(LONGEST_ID, plain.length())).replaceAll("-+$", "");
        String first = shortened.isEmpty() ? "my-activity" : "my-" + shortened;
        String id = first;
        for (int i = 2; taken.contains(id); i++) {
            id = first + "-" + i;
        }
        return id;
    }
}
