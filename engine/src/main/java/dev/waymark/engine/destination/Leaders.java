package dev.waymark.engine.destination;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds who leads those who do an occupation. Trades have first-line supervisors, which the Standard Occupational
 * Classification keeps at xx-1000 of the same major group; professions have managers, which it keeps at 11-0000.
 */
final class Leaders {
    private static final String MANAGERS = "11";
    private final Catalogue catalogue;

    Leaders(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A supervisor of the same major group, else a related manager, else one related to neighbouring work. */
    Optional<Occupation> of(Occupation occupation) {
        return supervisor(occupation)
                .or(() -> relatedManager(occupation))
                .or(() -> managerOf(occupation))
                .or(() -> managerAmong(occupation, occupation.code().value().substring(0, 4)))
                .or(() -> managerAmong(occupation, occupation.code().majorGroup()));
    }

    private Optional<Occupation> supervisor(Occupation occupation) {
        return rated().filter(
                        o -> o.code().majorGroup().equals(occupation.code().majorGroup()))
                .filter(o -> isSupervisor(o) && !o.code().equals(occupation.code()))
                .min(Comparator.comparingInt((Occupation o) -> rank(occupation, o.code()))
                        .thenComparingDouble(o -> distance(occupation, o))
                        .thenComparing(Occupation::code));
    }

    private static boolean isSupervisor(Occupation occupation) {
        return occupation.title().startsWith("First-Line Supervisors");
    }

    private Optional<Occupation> relatedManager(Occupation occupation) {
        return occupation.related().stream()
                .filter(r -> r.code().majorGroup().equals(MANAGERS))
                .sorted(Comparator.comparing(r -> r.rank()))
                .flatMap(r -> catalogue.occupation(r.code()).stream())
                .filter(o -> !o.ratings().all().isEmpty())
                .findFirst();
    }

    /** A manager whose own list names the occupation. */
    private Optional<Occupation> managerOf(Occupation occupation) {
        return managers(occupation)
                .filter(o -> rank(o, occupation.code()) < Integer.MAX_VALUE)
                .min(Comparator.comparingInt((Occupation o) -> rank(o, occupation.code()))
                        .thenComparing(Occupation::code));
    }

    /** The manager whose work asks most alike, among those related to work whose code starts the same. */
    private Optional<Occupation> managerAmong(Occupation occupation, String codes) {
        List<Occupation> neighbours =
                rated().filter(o -> o.code().value().startsWith(codes)).toList();
        return managers(occupation)
                .filter(m -> neighbours.stream().anyMatch(n -> rank(n, m.code()) < Integer.MAX_VALUE))
                .min(Comparator.comparingDouble((Occupation m) -> distance(occupation, m))
                        .thenComparing(Occupation::code));
    }

    private Stream<Occupation> managers(Occupation but) {
        return rated().filter(o -> o.code().majorGroup().equals(MANAGERS))
                .filter(o -> !o.code().equals(but.code()));
    }

    private Stream<Occupation> rated() {
        return catalogue.occupations().stream().filter(o -> !o.ratings().all().isEmpty());
    }

    private static int rank(Occupation of, OccupationCode other) {
        return of.related().stream()
                .filter(r -> r.code().equals(other))
                .mapToInt(r -> r.rank())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Weighted points by which one asks otherwise than the other. */
    private static double distance(Occupation one, Occupation other) {
        double sum = 0;
        for (ElementRating rating : one.ratings().all()) {
            double asked = other.rating(rating.element().id())
                    .map(ElementRating::level)
                    .orElse(0.0);
            sum += rating.weight() * Math.abs(rating.level() - asked);
        }
        return sum;
    }
}
