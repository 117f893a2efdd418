package dev.waymark.server.feedback;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.server.Ids;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.profile.ReadProfile;
import dev.waymark.server.refusal.Refusal;
import dev.waymark.server.refusal.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;

/** Lets whoever has a link say what they see, once, without an account. */
@Service
public class GiveView {
    private static final int LONGEST = 2000;

    private final TenantTransactions transactions;
    private final ViewRequests requests;
    private final OthersViews views;
    private final ReadProfile profiles;
    private final Clock clock;
    private final Ids ids;

    GiveView(
            TenantTransactions transactions,
            ViewRequests requests,
            OthersViews views,
            ReadProfile profiles,
            Clock clock,
            Ids ids) {
        this.transactions = transactions;
        this.requests = requests;
        this.views = views;
        this.profiles = profiles;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What someone with a link is asked.
     *
     * @param about name of the person who asks
     */
    public record Question(String about, boolean anonymous, List<ElementId> elements) {}

    /** @throws Refused alike for a link that never was, was answered, revoked or has run out */
    public Question question(String link) {
        return open(
                link,
                (key, request) ->
                        new Question(profiles.of(key.person()).name(), request.anonymous(), request.elements()));
    }

    /**
     * Keeps the answer and closes the link. What was asked and is not among the levels was not to be told.
     *
     * @param levels 0–7
     */
    public void answer(String link, Map<ElementId, Double> levels, String strength, String suggestion) {
        open(link, (key, request) -> {
            check(request, levels, strength, suggestion);
            Set<ElementId> untold = new HashSet<>(request.elements());
            untold.removeAll(levels.keySet());
            LocalDate today = LocalDate.now(clock);
            if (!requests.close(key.person(), request.id(), ViewRequest.State.ANSWERED)) {
                throw closed();
            }
            views.add(
                    key.person(),
                    new OthersView(
                            ids.next(),
                            request.anonymous() ? "" : request.rater(),
                            request.role(),
                            request.anonymous(),
                            request.anonymous() ? today.withDayOfMonth(1) : today,
                            new HashMap<>(levels),
                            untold,
                            strength.strip(),
                            suggestion.strip()));
            return true;
        });
    }

    private static void check(ViewRequest request, Map<ElementId, Double> levels, String strength, String suggestion) {
        Map<String, String> complaints = new HashMap<>();
        levels.forEach((element, level) -> {
            if (!request.elements().contains(element)) {
                complaints.put(element.value(), "'%s' was not asked.".formatted(element));
            }
            if (!(level >= 0 && level <= 7)) {
                complaints.put(element.value(), "A level is between 0 and 7, not %s.".formatted(level));
            }
        });
        if (strength.length() > LONGEST) {
            complaints.put("strength", "Keep it under 2,000 characters.");
        }
        if (suggestion.length() > LONGEST) {
            complaints.put("suggestion", "Keep it under 2,000 characters.");
        }
        if (levels.isEmpty() && strength.isBlank() && suggestion.isBlank()) {
            complaints.put("answers", "Answer at least one question, or leave a word; everything else may stay open.");
        }
        if (!complaints.isEmpty()) {
            throw new Refused(new Refusal.Invalid(complaints));
        }
    }

    private <T> T open(String link, BiFunction<LinkKey, ViewRequest, T> then) {
        LinkKey key = LinkKey.parse(link).orElseThrow(GiveView::closed);
        return transactions.in(key.person(), () -> {
            ViewRequest request =
                    requests.behind(key).filter(r -> r.isOpen(clock.instant())).orElseThrow(GiveView::closed);
            return then.apply(key, request);
        });
    }

    private static Refused closed() {
        return Refused.missing("open question behind this link");
    }
}
