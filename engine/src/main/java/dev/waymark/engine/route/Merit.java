package dev.waymark.engine.route;

import dev.waymark.engine.choosing.CostToClose;
import java.util.OptionalDouble;
import java.util.function.Function;

/** What routes are compared by: the more the better, in steps below which two count as alike. */
public enum Merit {
    SOONEST("soonest there", 0.25, route -> OptionalDouble.of(-route.years())),
    LEAST_STUDY("least study", 20, route -> OptionalDouble.of(-route.study().usual())),
    LEAST_COST(
            "least to pay",
            50,
            route -> route.cost().filter(CostToClose::isKnown).stream()
                    .mapToDouble(cost -> -cost.usual().amount().doubleValue())
                    .findFirst()),
    SUREST("smallest leaps", 0.01, route -> OptionalDouble.of(route.hardest())),
    BEST_PAID(
            "best paid on the way",
            1_000,
            route -> route.pay().isPresent() ? OptionalDouble.of(route.pay().getAsInt()) : OptionalDouble.empty()),
    MOST_OF_ONES_STRENGTHS("uses most of your strengths", 0.05, route -> OptionalDouble.of(route.strengths())),
    MOST_LIKED("closest to your interests", 0.05, Route::interest);

    private final String words;
    private final double step;
    private final Function<Route, OptionalDouble> of;

    Merit(String words, double step, Function<Route, OptionalDouble> of) {
        this.words = words;
        this.step = step;
        this.of = of;
    }

    public String words() {
        return words;
    }

    boolean isKnown(Route route) {
        return of.apply(route).isPresent();
    }

    /** In whole steps; 0 where it is not known. */
    long steps(Route route) {
        return Math.round(of.apply(route).orElse(0) / step);
    }
}
