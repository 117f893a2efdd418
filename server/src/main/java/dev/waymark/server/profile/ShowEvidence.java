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
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** Adds and takes back evidence for a person's levels. */
@Service
public class ShowEvidence {
    private static final Pattern LINK = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 2000;
    private static final int MOST_LEVELS = 10;

    private final TenantTransactions transactions;
    private final EvidenceHeld held;
    private final Catalogue catalogue;
    private final Clock clock;

    ShowEvidence(TenantTransactions transactions, EvidenceHeld held, Catalogue catalogue, Clock clock) {
        this.transactions = transactions;
        this.held = held;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @throws Refused if something about it cannot be used, by field */
    public void add(OrganisationId person, HeldEvidence evidence) {
        Map<String, String> complaints = new LinkedHashMap<>();
        if (evidence.name().isBlank() || evidence.name().length() > LONGEST_NAME) {
            complaints.put("name", "Name it, in at most %d characters.".formatted(LONGEST_NAME));
        }
        LocalDate today = LocalDate.now(clock);
        if (evidence.dated().isAfter(today)) {
            complaints.put("dated", "It cannot be from the future: %s.".formatted(evidence.dated()));
        }
        if (evidence.expires().filter(day -> day.isBefore(evidence.dated())).isPresent()) {
            complaints.put("expires", "It cannot run out before it was given.");
        }
        if (!evidence.link().isEmpty()
                && (evidence.link().length() > LONGEST
                        || !LINK.matcher(evidence.link()).matches())) {
            complaints.put("link", "A link begins with https:// and has no spaces.");
        }
        if (evidence.note().length() > LONGEST || evidence.confirmedBy().length() > LONGEST_NAME) {
            complaints.put("note", "Keep it under %d characters.".formatted(LONGEST));
        }
        checkLevels(evidence.levels(), complaints);
        if (!complaints.isEmpty()) {
            throw new Refused(new Refusal.Invalid(complaints));
        }
        transactions.run(person, () -> held.add(person, evidence));
    }

    private void checkLevels(Map<ElementId, Double> levels, Map<String, String> complaints) {
        if (levels.isEmpty() || levels.size() > MOST_LEVELS) {
            complaints.put(
                    "element",
                    "Say which skill or knowledge it shows, and at what level: one to %d.".formatted(MOST_LEVELS));
        }
        levels.forEach((element, level) -> {
            if (catalogue.element(element).isEmpty()) {
                complaints.putIfAbsent("element", "'%s' is not an element of the catalogue.".formatted(element));
            }
            if (!(level >= 0 && level <= 7)) {
                complaints.putIfAbsent("level", "A level is between 0 and 7, not %s.".formatted(level));
            }
        });
    }

    public void remove(OrganisationId person, UUID id) {
        if (!transactions.in(person, () -> held.remove(person, id))) {
            throw Refused.missing("evidence");
        }
    }
}
