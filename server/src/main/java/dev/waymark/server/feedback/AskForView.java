package dev.waymark.server.feedback;

import dev.waymark.engine.assessment.Rater;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.server.Ids;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Asks someone who has seen a person work for their view, and takes that back. */
@Service
public class AskForView {
    /** For how many days a link may work. */
    public static final List<Integer> LIFETIMES = List.of(14, 30, 60);

    /** How many elements one may be asked about: a colleague gives this a quarter of an hour. */
    public static final int MOST_ELEMENTS = 15;

    private static final int LONGEST_NAME = 120;
    private static final int MOST_REQUESTS = 200;

    private final TenantTransactions transactions;
    private final ViewRequests requests;
    private final ViewPredictions predictions;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Ids ids;
    private final SecureRandom random = new SecureRandom();

    AskForView(
            TenantTransactions transactions,
            ViewRequests requests,
            ViewPredictions predictions,
            Catalogue catalogue,
            Clock clock,
            Ids ids) {
        this.transactions = transactions;
        this.requests = requests;
        this.predictions = predictions;
        this.catalogue = catalogue;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * @param rater whom, as the person calls them
     * @param days the link works for, one of {@link #LIFETIMES}
     * @return the key of their link, to be handed on now: it cannot be shown again
     * @throws Refused if something about it cannot be used, by field; also where the person has not said yet what they
     *     think the answer will be
     */
    public String ask(
            OrganisationId person,
            String rater,
            Optional<Rater.Role> role,
            boolean anonymous,
            List<ElementId> elements,
            int days) {
        return transactions.in(person, () -> {
            check(person, rater, role, elements, days);
            LinkKey key = LinkKey.fresh(person, random);
            requests.add(
                    new ViewRequest(
                            ids.next(),
                            rater.strip(),
                            role.orElseThrow(),
                            anonymous,
                            elements,
                            LocalDate.now(clock),
                            clock.instant().plus(Duration.ofDays(days)),
                            ViewRequest.State.OPEN),
                    key);
            return key.text();
        });
    }

    private void check(
            OrganisationId person, String rater, Optional<Rater.Role> role, List<ElementId> elements, int days) {
        Map<String, String> complaints = new LinkedHashMap<>();
        if (rater.isBlank() || rater.strip().length() > LONGEST_NAME) {
            complaints.put("rater", "Say whom you ask, so that you know whose link it is.");
        }
        if (role.isEmpty()) {
            complaints.put("role", "Choose how they know your work.");
        }
        if (!LIFETIMES.contains(days)) {
            complaints.put("days", "Choose one of the times offered: a link cannot work for ever.");
        }
        if (elements.isEmpty() || elements.size() > MOST_ELEMENTS) {
            complaints.put("elements", "Choose one to %d skills: more is a burden to answer.".formatted(MOST_ELEMENTS));
        } else if (elements.stream().anyMatch(e -> catalogue.element(e).isEmpty())) {
            complaints.put("elements", "Choose among the skills offered.");
        } else if (!predictions.of(person).keySet().containsAll(elements)) {
            complaints.put("elements", "Say first what you think they will answer; then the answer teaches you more.");
        }
        if (requests.of(person).size() >= MOST_REQUESTS) {
            complaints.put("rater", "You have asked %d times; that is as many as we keep.".formatted(MOST_REQUESTS));
        }
        if (!complaints.isEmpty()) {
            throw new Refused(new Refusal.Invalid(complaints));
        }
    }

    /** The link opens nothing any more; a view already given stays. */
    public void revoke(OrganisationId person, UUID request) {
        if (!transactions.in(person, () -> requests.close(person, request, ViewRequest.State.REVOKED))) {
            throw Refused.missing("open request");
        }
    }
}
