package dev.waymark.engine.catalogue.comparison;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.JobTitle;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.catalogue.Tool;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What differs between an earlier and a later catalogue.
 *
 * @param changes every occupation that both have, in the order of codes, whether or not something differs
 * @param comparedTitles whether both hold titles beyond the occupations' own; some copies of releases do not
 * @param comparedTools whether both hold tools
 */
public record CatalogueComparison(
        String from,
        String to,
        List<Occupation> added,
        List<Occupation> removed,
        List<Element> newElements,
        List<Element> droppedElements,
        List<OccupationChange> changes,
        boolean comparedTitles,
        boolean comparedTools) {
    public static CatalogueComparison of(Catalogue earlier, Catalogue later) {
        boolean titles = hasTitles(earlier) && hasTitles(later);
        boolean tools = hasTools(earlier) && hasTools(later);
        Map<OccupationCode, Set<String>> titlesBefore = titles ? titlesOf(earlier) : Map.of();
        Map<OccupationCode, Set<String>> titlesAfter = titles ? titlesOf(later) : Map.of();
        List<OccupationChange> changes = new ArrayList<>();
        for (Occupation after : later.occupations()) {
            earlier.occupation(after.code()).ifPresent(before -> {
                Set<String> was = titlesBefore.getOrDefault(after.code(), Set.of());
                Set<String> is = titlesAfter.getOrDefault(after.code(), Set.of());
                changes.add(change(before, after, was, is, tools));
            });
        }
        return new CatalogueComparison(
                earlier.provenance().release(),
                later.provenance().release(),
                missing(later, earlier),
                missing(earlier, later),
                without(later.elements(), earlier.elements()),
                without(earlier.elements(), later.elements()),
                List.copyOf(changes),
                titles,
                tools);
    }

    public Optional<OccupationChange> change(OccupationCode code) {
        return changes.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    private static OccupationChange change(
            Occupation before, Occupation after, Set<String> was, Set<String> is, boolean comparesTools) {
        Set<String> toolsBefore = comparesTools ? toolsOf(before) : Set.of();
        Set<String> toolsAfter = comparesTools ? toolsOf(after) : Set.of();
        boolean rated = before.ratings() instanceof Ratings.Surveyed && after.ratings() instanceof Ratings.Surveyed;
        return new OccupationChange(
                after.code(),
                after.title(),
                before.title(),
                rated,
                before.jobZone(),
                after.jobZone(),
                rated ? ratings(before, after) : List.of(),
                without(toolsAfter, toolsBefore),
                without(toolsBefore, toolsAfter),
                without(is, was),
                without(was, is));
    }

    private static List<RatingChange> ratings(Occupation before, Occupation after) {
        Map<Element, ElementRating> was = new HashMap<>();
        before.ratings().all().forEach(r -> was.put(r.element(), r));
        List<RatingChange> changed = new ArrayList<>();
        for (ElementRating rating : after.ratings().all()) {
            ElementRating former = was.get(rating.element());
            if (former != null) {
                changed.add(new RatingChange(after.code(), rating.element(), former, rating));
            }
        }
        return changed.stream()
                .filter(RatingChange::isChanged)
                .sorted(Comparator.comparingDouble((RatingChange c) -> -Math.abs(c.levelChange()))
                        .thenComparing(RatingChange::element))
                .toList();
    }

    private static List<Occupation> missing(Catalogue from, Catalogue in) {
        return from.occupations().stream()
                .filter(o -> in.occupation(o.code()).isEmpty())
                .toList();
    }

    private static <T> List<T> without(Collection<T> all, Collection<T> others) {
        return all.stream().filter(one -> !others.contains(one)).toList();
    }

    private static Set<String> toolsOf(Occupation occupation) {
        Set<String> names = new TreeSet<>();
        occupation.tools().stream().map(Tool::name).forEach(names::add);
        return names;
    }

    private static Map<OccupationCode, Set<String>> titlesOf(Catalogue catalogue) {
        Map<OccupationCode, Set<String>> titles = new HashMap<>();
        for (JobTitle title : catalogue.titles()) {
            if (title.source() != JobTitle.Source.OCCUPATION) {
                titles.computeIfAbsent(title.code(), c -> new TreeSet<>()).add(title.text());
            }
        }
        return titles;
    }

    private static boolean hasTitles(Catalogue catalogue) {
        return catalogue.titles().stream().anyMatch(t -> t.source() != JobTitle.Source.OCCUPATION);
    }

    private static boolean hasTools(Catalogue catalogue) {
        return catalogue.occupations().stream().anyMatch(o -> !o.tools().isEmpty());
    }
}
