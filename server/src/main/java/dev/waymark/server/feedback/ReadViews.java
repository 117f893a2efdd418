package dev.waymark.server.feedback;

import dev.waymark.engine.assessment.OthersRating;
import dev.waymark.engine.assessment.Rater;
import dev.waymark.engine.assessment.YearsSince;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Reads what others say, as far as the person may know it. */
@Service
public class ReadViews {
    /** Fewer anonymous views than this stay hidden, from the person and from their levels. */
    public static final int FEWEST_ANONYMOUS = 3;

    private final TenantTransactions transactions;
    private final ViewRequests requests;
    private final OthersViews views;
    private final ViewPredictions predictions;
    private final Catalogue catalogue;

    ReadViews(
            TenantTransactions transactions,
            ViewRequests requests,
            OthersViews views,
            ViewPredictions predictions,
            Catalogue catalogue) {
        this.transactions = transactions;
        this.requests = requests;
        this.views = views;
        this.predictions = predictions;
        this.catalogue = catalogue;
    }

    public Views of(OrganisationId person) {
        return transactions.in(person, () -> {
            var guessed = predictions.of(person);
            List<OthersView> all = views.of(person);
            long anonymous = all.stream().filter(OthersView::anonymous).count();
            boolean enough = anonymous >= FEWEST_ANONYMOUS;
            Set<ElementId> shared = ratedByEnough(all);
            shared.retainAll(guessed.keySet());
            List<OthersView> open = all.stream()
                    .filter(view -> enough || !view.anonymous())
                    .map(view -> within(view, view.anonymous() ? shared : guessed.keySet()))
                    .toList();
            return new Views(
                    requests.of(person),
                    guessed,
                    open,
                    enough ? 0 : (int) anonymous,
                    words(open, OthersView::strength),
                    words(open, OthersView::suggestion));
        });
    }

    /** What counts toward the person's levels on a day, with the years since; nothing that they may not see. */
    public List<OthersRating> ratings(OrganisationId person, LocalDate on) {
        List<OthersView> seen = of(person).seen();
        long anonymous = seen.stream().filter(OthersView::anonymous).count();
        return seen.stream()
                .filter(view -> !view.given().isAfter(on))
                .flatMap(view -> view.levels().entrySet().stream()
                        .flatMap(rated -> catalogue.element(rated.getKey()).stream()
                                .map(element -> new OthersRating(
                                        element,
                                        rated.getValue(),
                                        rater(view, anonymous),
                                        YearsSince.of(view.given(), on)))))
                .toList();
    }

    /** What so many rated anonymously that nobody's answer can be told. */
    private static Set<ElementId> ratedByEnough(List<OthersView> all) {
        Map<ElementId, Integer> raters = new HashMap<>();
        all.stream()
                .filter(OthersView::anonymous)
                .forEach(view -> view.levels().keySet().forEach(element -> raters.merge(element, 1, Integer::sum)));
        raters.values().removeIf(count -> count < FEWEST_ANONYMOUS);
        return new HashSet<>(raters.keySet());
    }

    private static Rater rater(OthersView view, long anonymous) {
        return view.anonymous()
                ? new Rater(view.id().toString(), Rater.Role.OTHER, anonymous + " people, anonymously")
                : new Rater(view.rater(), view.role(), view.rater());
    }

    private static OthersView within(OthersView view, Set<ElementId> elements) {
        Map<ElementId, Double> levels = new HashMap<>(view.levels());
        levels.keySet().retainAll(elements);
        Set<ElementId> untold = new HashSet<>(view.untold());
        untold.retainAll(elements);
        return new OthersView(
                view.id(),
                view.rater(),
                view.role(),
                view.anonymous(),
                view.given(),
                levels,
                untold,
                view.strength(),
                view.suggestion());
    }

    /** Alphabetically, so that their order tells nothing of whose they are. */
    private static List<String> words(List<OthersView> views, Function<OthersView, String> text) {
        return views.stream().map(text).filter(word -> !word.isBlank()).sorted().toList();
    }
}
