package dev.waymark.engine.route;

import dev.waymark.engine.choosing.CostToClose;
import dev.waymark.engine.gap.HoursRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A way to a target.
 *
 * @param stages jobs in their order, the target last
 * @param years until the target begins
 * @param study hours in all
 * @param cost of the study of all its jobs; empty while no currency is known
 * @param hardest the least readiness at which any of the jobs is aimed at, before its study, 0–1: the lower, the riskier
 * @param pay mean of the median pay over the next ten years, US dollars a year of today; empty where any of it is not known
 * @param strengths share of the surest strengths that its jobs use, their mean, 0–1
 * @param interest mean correlation of interests, −1 to 1; empty until interests are known
 */
public record Route(
        List<Stage> stages,
        double years,
        HoursRange study,
        Optional<CostToClose> cost,
        double hardest,
        OptionalInt pay,
        double strengths,
        OptionalDouble interest) {
    /** Years over which pay is compared. */
    public static final double HORIZON = 10;

    public Route {
        stages = List.copyOf(stages);
    }

    /** @param payNow median of the present work */
    static Route of(List<Stage> stages, OptionalInt payNow) {
        return new Route(
                stages,
                stages.getLast().begins(),
                HoursRange.sum(stages.stream().map(Stage::study).toList()),
                stages.stream().flatMap(stage -> stage.cost().stream()).reduce(CostToClose::and),
                stages.stream().mapToDouble(s -> s.readiness().value()).min().orElse(0),
                pay(stages, payNow),
                stages.stream().mapToDouble(Route::strengths).average().orElse(0),
                interest(stages));
    }

    public boolean isDirect() {
        return stages.size() == 1;
    }

    /** Where it leads. */
    public Stage arrival() {
        return stages.getLast();
    }

    /** The jobs in between. */
    public List<Stage> stops() {
        return stages.subList(0, stages.size() - 1);
    }

    /** The stage in which most is missing. */
    public Stage hardestStage() {
        return stages.stream()
                .min(Comparator.comparingDouble(s -> s.readiness().value()))
                .orElseThrow();
    }

    private static OptionalInt pay(List<Stage> stages, OptionalInt payNow) {
        double sum = 0;
        double from = 0;
        OptionalInt current = payNow;
        for (Stage stage : stages) {
            double until = Math.min(HORIZON, stage.begins());
            if (until > from && current.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += (until - from) * current.orElse(0);
            from = until;
            current = stage.prospect().pay();
        }
        if (from < HORIZON && current.isEmpty()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.round((sum + (HORIZON - from) * current.orElse(0)) / HORIZON));
    }

    private static double strengths(Stage stage) {
        return stage.prospect().strengths() == 0
                ? 0
                : (double) stage.prospect().reused().size() / stage.prospect().strengths();
    }

    private static OptionalDouble interest(List<Stage> stages) {
        return stages.stream().allMatch(s -> s.prospect().interest().isPresent())
                ? stages.stream()
                        .mapToDouble(s -> s.prospect().interest().orElse(0))
                        .average()
                : OptionalDouble.empty();
    }
}
