package dev.waymark.engine.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.choosing.CostToClose;
import dev.waymark.engine.gap.HoursRange;
import dev.waymark.engine.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ParetoChoiceTest {
    private final List<Stage> straight = RouteTest.route(1).stages();
    private final Route direct = route(straight, 5, 1_000, 0.8, 50_000);

    @Test
    void a_route_that_another_beats_in_every_respect_is_not_offered() {
        Route better = route(RouteTest.route(2).stages(), 3, 600, 0.9, 60_000);
        Route worse = route(RouteTest.route(3).stages(), 4, 700, 0.85, 55_000);

        assertThat(ParetoChoice.beats(better, worse)).isTrue();
        assertThat(ParetoChoice.beats(worse, better)).isFalse();
        assertThat(ParetoChoice.of(direct, List.of(worse, better)))
                .extracting(Choice::route)
                .containsExactly(direct, better);
    }

    @Test
    void the_direct_route_stays_even_if_beaten_and_says_so_by_being_best_at_nothing() {
        Route better = route(RouteTest.route(2).stages(), 3, 600, 0.9, 60_000);

        Choice first = ParetoChoice.of(direct, List.of(better)).getFirst();

        assertThat(first.route()).isEqualTo(direct);
        assertThat(first.best()).isEmpty();
    }

    @Test
    void what_differs_by_less_than_a_step_is_alike() {
        Route hardly = route(RouteTest.route(2).stages(), 4.9, 995, 0.801, 50_300);

        assertThat(ParetoChoice.beats(hardly, direct)).isFalse();
        assertThat(ParetoChoice.beats(direct, hardly)).isFalse();
    }

    @Test
    void a_merit_that_is_not_known_of_both_does_not_count() {
        Route unknownPay = new Route(
                RouteTest.route(2).stages(),
                4,
                new HoursRange(800, 800, 800),
                Optional.empty(),
                0.85,
                OptionalInt.empty(),
                0,
                OptionalDouble.empty());

        assertThat(ParetoChoice.beats(unknownPay, direct)).isTrue();
    }

    @Test
    void a_route_that_only_costs_less_is_offered_for_that_if_prices_are_known() {
        Route dear = route(straight, 5, 1_000, 0.8, 50_000, Optional.of(cost(900, 4)));
        Route cheap = route(RouteTest.route(2).stages(), 6, 1_100, 0.8, 50_000, Optional.of(cost(400, 4)));
        Route hardlyPriced = route(RouteTest.route(3).stages(), 6, 1_100, 0.8, 50_000, Optional.of(cost(100, 1)));

        assertThat(ParetoChoice.of(dear, List.of(cheap)))
                .filteredOn(choice -> choice.best().contains(Merit.LEAST_COST))
                .extracting(Choice::route)
                .containsExactly(cheap);
        assertThat(ParetoChoice.of(dear, List.of(hardlyPriced)))
                .extracting(Choice::route)
                .containsExactly(dear);
    }

    @Test
    void of_any_number_at_most_five_are_offered_none_of_them_beaten_but_the_direct_one() {
        SplittableRandom random = new SplittableRandom(11);
        for (int trial = 0; trial < 200; trial++) {
            List<Route> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                all.add(route(
                        RouteTest.route(2 + i).stages(),
                        random.nextDouble(1, 9),
                        random.nextInt(100, 3_000),
                        random.nextDouble(0.5, 1),
                        random.nextInt(30_000, 90_000)));
            }
            List<Choice> offered = ParetoChoice.of(direct, all);
            assertThat(offered).hasSizeLessThanOrEqualTo(5);
            assertThat(offered.getFirst().route()).isEqualTo(direct);
            for (Choice choice : offered.subList(1, offered.size())) {
                assertThat(all).noneMatch(other -> ParetoChoice.beats(other, choice.route()));
                assertThat(ParetoChoice.beats(direct, choice.route())).isFalse();
            }
        }
    }

    /** So many of eight gaps priced. */
    private static CostToClose cost(int usual, int priced) {
        return new CostToClose(Money.of(0, "EUR"), Money.of(usual, "EUR"), Money.of(usual, "EUR"), priced, 8);
    }

    private static Route route(List<Stage> stages, double years, double hours, double hardest, int pay) {
        return route(stages, years, hours, hardest, pay, Optional.empty());
    }

    private static Route route(
            List<Stage> stages, double years, double hours, double hardest, int pay, Optional<CostToClose> cost) {
        return new Route(
                stages,
                years,
                new HoursRange(hours, hours, hours),
                cost,
                hardest,
                OptionalInt.of(pay),
                0,
                OptionalDouble.empty());
    }
}
