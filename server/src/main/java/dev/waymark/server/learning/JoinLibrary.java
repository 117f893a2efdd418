package dev.waymark.server.learning;

import dev.waymark.engine.courses.Course;
import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.server.database.OrganisationId;
import dev.waymark.server.database.TenantTransactions;
import dev.waymark.server.learning.ShelvedActivity.Shelf;
import dev.waymark.server.refusal.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/**
 * All that somebody can plan with: what Waymark brings, the courses of their catalogues that lack nothing, and what they
 * wrote down. Where two have an id, the later of these takes the earlier one's place.
 */
@Service
public class JoinLibrary {
    private final TenantTransactions transactions;
    private final ActivityLibrary starter;
    private final OwnActivities own;
    private final CourseCatalogues catalogues;

    JoinLibrary(
            TenantTransactions transactions, ActivityLibrary starter, OwnActivities own, CourseCatalogues catalogues) {
        this.transactions = transactions;
        this.starter = starter;
        this.own = own;
        this.catalogues = catalogues;
    }

    /** What a plan may choose from. */
    public ActivityLibrary of(OrganisationId holder) {
        List<ShelvedActivity> shelves = shelves(holder);
        if (shelves.size() == starter.activities().size()
                && shelves.stream().allMatch(s -> s.shelf() == Shelf.STARTER)) {
            return starter;
        }
        return joined(shelves);
    }

    /** The same, each with where it comes from, in a stable order: their own first. */
    public List<ShelvedActivity> shelves(OrganisationId holder) {
        return transactions.in(holder, () -> {
            Map<String, ShelvedActivity> byId = new LinkedHashMap<>();
            own.of(holder).forEach(held -> put(byId, new ShelvedActivity(held.activity(), Shelf.OWN, "you")));
            for (KeptCatalogue catalogue : catalogues.of(holder)) {
                catalogues.courses(holder, catalogue.id()).stream()
                        .flatMap((Course course) -> course.activity().stream())
                        .forEach(a -> put(byId, new ShelvedActivity(a, Shelf.CATALOGUE, catalogue.name())));
            }
            starter.activities().forEach(a -> put(byId, new ShelvedActivity(a, Shelf.STARTER, "Waymark")));
            return List.copyOf(byId.values());
        });
    }

    private static void put(Map<String, ShelvedActivity> byId, ShelvedActivity shelved) {
        byId.putIfAbsent(shelved.activity().id(), shelved);
    }

    /** @throws Refused if it would come after what is not there, or after itself */
    void requireAPlaceFor(OrganisationId holder, Activity activity) {
        Map<String, Activity> byId = new LinkedHashMap<>();
        shelves(holder).forEach(s -> byId.put(s.activity().id(), known(s.activity(), id -> true)));
        byId.put(activity.id(), activity);
        activity.after().stream()
                .filter(Predicate.not(byId::containsKey))
                .findFirst()
                .ifPresent(missing -> {
                    throw Refused.invalid(
                            "after", "There is no activity “%s” for it to come after.".formatted(missing));
                });
        byId.replaceAll((id, a) -> known(a, byId::containsKey));
        try {
            new ActivityLibrary("all", List.copyOf(byId.values()));
        } catch (IllegalArgumentException circle) {
            throw Refused.invalid("after", "It cannot come after what itself comes after it.");
        }
    }

    /** What an activity waits for may have been deleted since: then it waits no longer. */
    private static ActivityLibrary joined(List<ShelvedActivity> shelves) {
        Map<String, Activity> byId = new LinkedHashMap<>();
        shelves.forEach(s -> byId.put(s.activity().id(), s.activity()));
        byId.replaceAll((id, a) -> known(a, byId::containsKey));
        try {
            return new ActivityLibrary("Your library", List.copyOf(byId.values()));
        } catch (IllegalArgumentException circle) {
            // A catalogue read again can close a circle with what its holder wrote: nothing of theirs waits then.
            shelves.stream()
                    .filter(s -> s.shelf() != Shelf.STARTER)
                    .forEach(s -> byId.put(s.activity().id(), known(s.activity(), id -> false)));
            return new ActivityLibrary("Your library", List.copyOf(byId.values()));
        }
    }

    private static Activity known(Activity activity, Predicate<String> isThere) {
        return activity.after().stream().allMatch(isThere)
                ? activity
                : activity.notAfter(
                        activity.after().stream().filter(isThere.negate()).toList());
    }
}
