package dev.waymark.engine.route;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.choosing.CostToClose;
import dev.waymark.engine.choosing.Prospect;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HoursRange;
import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RouteTest {
    @Test
    void pay_is_the_mean_over_ten_years_of_the_present_work_the_stops_and_the_target() {
        Route route = Route.of(
                List.of(
                        stage("11-1011.00", 0.9, OptionalInt.of(50_000), 1, 3),
                        stage("11-1021.00", 0.8, OptionalInt.of(80_000), 4, 0)),
                OptionalInt.of(40_000));

        assertThat(route.pay()).hasValue((40_000 + 3 * 50_000 + 6 * 80_000) / 10);
        assertThat(route.years()).isEqualTo(4);
        assertThat(route.study()).isEqualTo(new HoursRange(100, 200, 400));
        assertThat(route.hardest()).isEqualTo(0.8);
        assertThat(route.hardestStage()).isEqualTo(route.arrival());
    }

    @Test
    void what_begins_after_ten_years_pays_nothing_within_them() {
        Route route = Route.of(List.of(stage("11-1011.00", 0.9, OptionalInt.empty(), 12, 0)), OptionalInt.of(40_000));

        assertThat(route.pay()).hasValue(40_000);
    }

    @Test
    void pay_is_not_known_where_any_of_it_is_not() {
        List<Stage> stages = List.of(stage("11-1011.00", 0.9, OptionalInt.empty(), 2, 0));

        assertThat(Route.of(stages, OptionalInt.of(40_000)).pay()).isEmpty();
        assertThat(Route.of(List.of(stage("11-1011.00", 0.9, OptionalInt.of(1), 2, 0)), OptionalInt.empty())
                        .pay())
                .isEmpty();
    }

    @Test
    void it_costs_what_the_study_of_all_its_jobs_costs() {
        CostToClose first = new CostToClose(euros(100), euros(200), euros(300), 2, 3);
        CostToClose second = new CostToClose(euros(10), euros(20), euros(30), 1, 1);

        Route route = Route.of(
                List.of(
                        stage("11-1011.00", 0.9, OptionalInt.empty(), 1, 3, Optional.of(first)),
                        stage("11-1021.00", 0.8, OptionalInt.empty(), 4, 0, Optional.of(second))),
                OptionalInt.empty());

        assertThat(route.cost()).contains(new CostToClose(euros(110), euros(220), euros(330), 3, 4));
        assertThat(route(2).cost()).isEmpty();
    }

    @Test
    void interests_count_only_if_known_of_every_job() {
        assertThat(route(2).interest()).isEmpty();
    }

    @Test
    void it_reads_as_sentences() {
        Route route = Route.of(
                List.of(
                        stage("11-1011.00", 0.9, OptionalInt.of(50_000), 1, 3),
                        stage("11-1021.00", 0.8, OptionalInt.of(80_000), 4, 0)),
                OptionalInt.of(40_000));

        assertThat(RouteInWords.title(route)).isEqualTo("By way of Work 11-1011.00");
        assertThat(RouteInWords.sentences(route))
                .containsExactly(
                        "Today you hold 90% of what Work 11-1011.00 asks. After some 100 hours of study (50 to 200), you would begin"
                                + " there, stay 3 years and grow into what is left.",
                        "O*NET relates it to the work before it.",
                        "By then you hold 80% of what Work 11-1021.00 asks. To be as far as you want before you begin takes some 100"
                                + " hours of study (50 to 200) beside your work.",
                        "You would begin in 4 years.");
        assertThat(RouteInWords.years(0.7)).isEqualTo("8 months");
        assertThat(RouteInWords.years(1)).isEqualTo("a year");
        assertThat(RouteInWords.years(2.46)).isEqualTo("2.5 years");
    }

    private static Money euros(int amount) {
        return Money.of(amount, "EUR");
    }

    /** Through so many jobs, the target counted. */
    static Route route(int jobs) {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < jobs; i++) {
            stages.add(stage("11-10%02d.00".formatted(10 + i), 0.9, OptionalInt.of(50_000), i, 1));
        }
        return Route.of(stages, OptionalInt.of(40_000));
    }

    private static Stage stage(String code, double readiness, OptionalInt pay, double begins, double stays) {
        return stage(code, readiness, pay, begins, stays, Optional.empty());
    }

    private static Stage stage(
            String code, double readiness, OptionalInt pay, double begins, double stays, Optional<CostToClose> cost) {
        GapReport gap = new GapReport(
                new Target("Work " + code, anOccupation(code, "Work").build(), List.of(), "made up"),
                new Readiness(readiness, readiness, readiness),
                List.of(),
                List.of());
        return new Stage(
                new Prospect(
                        gap,
                        HoursRange.NONE,
                        Optional.empty(),
                        pay,
                        false,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        List.of(),
                        0),
                new HoursRange(50, 100, 200),
                cost,
                begins,
                stays,
                true);
    }
}
