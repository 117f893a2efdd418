package dev.waymark.engine.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of many routes to offer: the direct one always, and of those that no other beats in every respect the best by each
 * merit in turn, through different jobs. A merit that is not known of both of two routes does not count between them.
 */
final class ParetoChoice {
    static final int MOST = 5;

    private ParetoChoice() {}

    /** The direct route first, then the soonest first. */
    static List<Choice> of(Route direct, List<Route> others) {
        List<Route> all = Stream.concat(Stream.of(direct), others.stream()).toList();
        List<Route> kept = others.stream()
                .filter(route -> all.stream().noneMatch(other -> beats(other, route)))
                .toList();
        List<Route> offered = new ArrayList<>(List.of(direct));
        for (Merit merit : Merit.values()) {
            kept.stream()
                    .filter(merit::isKnown)
                    .min(Comparator.comparingLong((Route route) -> -merit.steps(route))
                            .thenComparingDouble(Route::years)
                            .thenComparingDouble(route -> route.study().usual())
                            .thenComparing(ParetoChoice::name))
                    .filter(best -> offered.size() < MOST
                            && offered.stream().noneMatch(other -> name(other).equals(name(best))))
                    .ifPresent(offered::add);
        }
        return offered.stream()
                .sorted(Comparator.comparing((Route route) -> !route.isDirect())
                        .thenComparingDouble(Route::years)
                        .thenComparing(ParetoChoice::name))
                .map(route -> new Choice(route, bestAt(route, offered)))
                .toList();
    }

    /** At least as good in every respect known of both, and better in one. */
    static boolean beats(Route one, Route other) {
        boolean better = false;
        for (Merit merit : Merit.values()) {
            if (merit.isKnown(one) && merit.isKnown(other)) {
                long difference = merit.steps(one) - merit.steps(other);
                if (difference < 0) {
                    return false;
                }
                better |= difference > 0;
            }
        }
        return better;
    }

    private static Set<Merit> bestAt(Route route, List<Route> offered) {
        EnumSet<Merit> best = EnumSet.noneOf(Merit.class);
        for (Merit merit : Merit.values()) {
            List<Route> known = offered.stream().filter(merit::isKnown).toList();
            if (known.contains(route)
                    && known.stream().allMatch(other -> merit.steps(other) <= merit.steps(route))
                    && known.stream().anyMatch(other -> merit.steps(other) < merit.steps(route))) {
                best.add(merit);
            }
        }
        return best;
    }

    /** The jobs on the way, which tell routes apart. */
    private static String name(Route route) {
        return String.join(
                ">",
                route.stages().stream()
                        .map(stage -> stage.gap().target().occupation().code().value())
                        .toList());
    }
}
