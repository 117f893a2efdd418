package dev.waymark.server.api;

import dev.waymark.engine.choosing.CostToClose;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.HoursRange;
import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.route.Choice;
import dev.waymark.engine.route.Merit;
import dev.waymark.engine.route.Route;
import dev.waymark.engine.route.RouteInWords;
import dev.waymark.engine.route.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Routes, over the API: years from now, hours, shares 0–1. What is not known is left out, never 0. */
record RoutesResponse(double hoursPerWeek, double wantedReadiness, List<RouteResponse> routes) {
    static RoutesResponse of(List<Choice> choices, double hoursPerWeek, double wantedReadiness) {
        return new RoutesResponse(
                hoursPerWeek,
                wantedReadiness,
                choices.stream().map(RouteResponse::of).toList());
    }

    /**
     * One way.
     *
     * @param best in which respects no other is better
     * @param hardest the least readiness at which any of its jobs is aimed at
     * @param pay mean over ten years of the median pay, US dollars a year
     * @param strengths share of the surest strengths that its jobs use
     * @param interest mean correlation of interests, −1 to 1
     */
    record RouteResponse(
            String title,
            boolean direct,
            List<Merit> best,
            double years,
            HoursRange study,
            @Nullable CostResponse cost,
            double hardest,
            @Nullable Integer pay,
            double strengths,
            @Nullable Double interest,
            List<StageResponse> stages,
            List<String> sentences) {
        static RouteResponse of(Choice choice) {
            Route route = choice.route();
            return new RouteResponse(
                    RouteInWords.title(route),
                    route.isDirect(),
                    choice.best().stream().sorted().toList(),
                    route.years(),
                    route.study(),
                    route.cost().map(CostResponse::of).orElse(null),
                    route.hardest(),
                    orNull(route.pay()),
                    route.strengths(),
                    orNull(route.interest()),
                    route.stages().stream().map(StageResponse::of).toList(),
                    RouteInWords.sentences(route));
        }
    }

    /** @param related whether O*NET relates it to the work before */
    record StageResponse(
            String occupation,
            String title,
            boolean related,
            Readiness readiness,
            HoursRange study,
            @Nullable CostResponse cost,
            double begins,
            double stays,
            @Nullable Integer pay,
            @Nullable Double interest,
            List<HardRequirement> hard) {
        static StageResponse of(Stage stage) {
            return new StageResponse(
                    stage.gap().target().occupation().code().value(),
                    stage.title(),
                    stage.listed(),
                    stage.readiness(),
                    stage.study(),
                    stage.cost().map(CostResponse::of).orElse(null),
                    stage.begins(),
                    stage.stays(),
                    orNull(stage.prospect().pay()),
                    orNull(stage.prospect().interest()),
                    stage.gap().hard());
        }
    }

    /**
     * What the study costs, each gap by the ways that the library knows.
     *
     * @param priced gaps with a way whose price is known; the others are in none of the amounts
     */
    record CostResponse(String currency, BigDecimal low, BigDecimal usual, BigDecimal high, int priced, int gaps) {
        static CostResponse of(CostToClose cost) {
            return new CostResponse(
                    cost.usual().currency().getCurrencyCode(),
                    cost.low().amount(),
                    cost.usual().amount(),
                    cost.high().amount(),
                    cost.priced(),
                    cost.open());
        }
    }

    private static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
    }
}
