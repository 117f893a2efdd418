package dev.waymark.engine.search;

import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells an occupation from the others it might be taken for, in words. */
final class Apart {
    private static final int STRONGEST = 6;
    private static final int NAMED = 3;

    private Apart() {}

    static String of(OccupationMatch match, Occupation occupation, List<Occupation> all) {
        Set<String> shared = new HashSet<>(strongest(occupation));
        all.forEach(o -> shared.retainAll(strongest(o)));
        List<String> own = strongest(occupation).stream()
                .filter(name -> !shared.contains(name))
                .limit(NAMED)
                .toList();
        String zone = occupation.jobZone().isPresent()
                ? "job zone " + occupation.jobZone().getAsInt()
                : "no job zone";
        String known = match.matched().equals(match.title()) ? "" : "also called " + match.matched() + "; ";
        return known + zone + (own.isEmpty() ? "" : "; leans on " + String.join(", ", own));
    }

    private static List<String> strongest(Occupation occupation) {
        return occupation.ratings().all().stream()
                .filter(r -> r.element().isKnowledge())
                .sorted(Comparator.comparingDouble(ElementRating::importance)
                        .reversed()
                        .thenComparing(ElementRating::element))
                .limit(STRONGEST)
                .map(r -> r.element().name())
                .toList();
    }
}
