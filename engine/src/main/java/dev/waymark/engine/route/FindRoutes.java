package dev.waymark.engine.route;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Wage;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.AnalyseGap;
import dev.waymark.engine.gap.GapReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Ways to a target: straight to it, and through one or two jobs in between that suggest themselves from where the person
 * is and lead to where they want to be. Every stage is a gap of its own, of the person as they would be by then.
 */
public final class FindRoutes {
    /** Years to stay in a job in between at least. */
    private static final List<Double> STAYS = List.of(2.0, 4.0);

    /** In readiness for the target: what a job in between must bring. */
    private static final double WORTH_A_STOP = 0.02;

    private final Catalogue catalogue;
    private final AnalyseGap analyse;
    private final NextSteps steps;

    public FindRoutes(Catalogue catalogue, AnalyseGap analyse) {
        this.catalogue = catalogue;
        this.analyse = analyse;
        this.steps = new NextSteps(catalogue);
    }

    /** At most five: the direct one first, then the soonest first. The same person and target give the same routes. */
    public List<Choice> find(Traveller traveller, Target target) {
        Journey start = Journey.start(analyse, traveller);
        Optional<Occupation> home = traveller.home();
        OptionalInt pay = home.flatMap(Occupation::wage).map(Wage::median).orElse(OptionalInt.empty());
        GapReport now = start.gap(target);
        Occupation there = target.occupation();
        boolean related = home.map(h -> NextSteps.areRelated(h, there)).orElse(false);
        Route direct = Route.of(start.arriving(now, related), pay);
        List<Route> others = home.filter(h -> !h.code().equals(there.code())).stream()
                .flatMap(h -> through(start, h, target, now).stream())
                .map(stages -> Route.of(stages, pay))
                .toList();
        return ParetoChoice.of(direct, others);
    }

    private List<List<Stage>> through(Journey start, Occupation home, Target target, GapReport now) {
        Bounds bounds = new Bounds(home, target.occupation());
        Map<Occupation, Boolean> out = new LinkedHashMap<>();
        steps.from(home, start.assessment()).stream()
                .filter(step -> isStop(step.occupation(), start, target, bounds))
                .forEach(step -> out.put(step.occupation(), step.listed()));
        Map<Occupation, Boolean> in = new LinkedHashMap<>();
        steps.from(target.occupation()).stream()
                .filter(step -> isStop(step.occupation(), start, target, bounds))
                .forEach(step -> in.put(step.occupation(), step.listed()));
        List<List<Stage>> ways = new ArrayList<>();
        out.forEach((first, listed) -> {
            for (double years : STAYS) {
                step(bounds, start, first, years, listed).ifPresent(journey -> {
                    if (in.containsKey(first)) {
                        arrive(journey, target, now, in.getOrDefault(first, false))
                                .ifPresent(ways::add);
                    }
                    in.forEach((second, leads) -> {
                        if (years == STAYS.getFirst()
                                && !second.code().equals(first.code())
                                && !out.containsKey(second)
                                && NextSteps.areRelated(first, second)) {
                            step(bounds, journey, second, STAYS.getFirst(), true)
                                    .flatMap(further -> arrive(further, target, journey.gap(target), leads))
                                    .ifPresent(ways::add);
                        }
                    });
                });
            }
        });
        return ways;
    }

    private Optional<Journey> step(Bounds bounds, Journey journey, Occupation stop, double years, boolean listed) {
        return Target.of(stop, catalogue.provenance())
                .map(journey::gap)
                .filter(gap -> bounds.allow(gap, listed))
                .map(gap -> journey.by(stop, gap, years, listed));
    }

    private static Optional<List<Stage>> arrive(Journey journey, Target target, GapReport before, boolean listed) {
        GapReport after = journey.gap(target);
        return after.readiness().value() - before.readiness().value() < WORTH_A_STOP
                ? Optional.empty()
                : Optional.of(journey.arriving(after, listed));
    }

    private static boolean isStop(Occupation stop, Journey start, Target target, Bounds bounds) {
        Set<String> been = start.credentials().experiences().stream()
                .map(e -> e.occupation().code().value())
                .collect(Collectors.toSet());
        return bounds.allow(stop)
                && !been.contains(stop.code().value())
                && !stop.code().equals(target.occupation().code());
    }
}
