package dev.waymark.engine.choosing;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.catalogue.Provenance;
import dev.waymark.engine.choosing.CompareTargets.Comparison;
import dev.waymark.engine.choosing.CompareTargets.Turn;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HoursRange;
import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CompareTargetsTest {
    private final Prospect near = prospect("Near", 0.9, 200, OptionalInt.of(60_000));
    private final Prospect paid = prospect("Paid", 0.6, 1000, OptionalInt.of(150_000));
    private final Prospect unpublished = prospect("Unpublished", 0.8, 400, OptionalInt.empty());

    @Test
    void each_criterion_is_on_a_fixed_scale_from_nought_to_one() {
        assertThat(Criterion.READINESS.of(near)).hasValue(0.9);
        assertThat(Criterion.EFFORT.of(near)).hasValue(0.9);
        assertThat(Criterion.PAY.of(near).orElseThrow())
                .isCloseTo(Math.log(2) / Math.log(239_200 / 30_000.0), within(1e-12));
        assertThat(Criterion.OUTLOOK.of(near)).hasValue(0.75);
        assertThat(Criterion.INTEREST.of(near)).isEmpty();
        assertThat(Criterion.REUSE.of(near)).isEmpty();
        assertThat(Criterion.PAY.of(prospect("Low", 1, 0, OptionalInt.of(20_000))))
                .hasValue(0);
        assertThat(Criterion.EFFORT.of(prospect("Long", 0, 5000, OptionalInt.empty())))
                .hasValue(0);
    }

    @Test
    void money_counts_by_its_mean_and_not_at_all_where_too_little_is_priced() {
        Money none = Money.of(0, "EUR");

        assertThat(Criterion.COST.of(near)).isEmpty();
        assertThat(Criterion.COST.of(
                        near.costing(new CostToClose(none, Money.of(500, "EUR"), Money.of(9000, "EUR"), 2, 3))))
                .hasValue(0.75);
        assertThat(Criterion.COST.of(
                        near.costing(new CostToClose(none, Money.of(5000, "EUR"), Money.of(9000, "EUR"), 3, 3))))
                .hasValue(0);
        assertThat(Criterion.COST.of(near.costing(new CostToClose(none, none, none, 1, 3))))
                .isEmpty();
    }

    @Test
    void the_order_follows_what_matters() {
        List<Prospect> all = List.of(paid, unpublished, near);

        assertThat(CompareTargets.compare(all, only(Criterion.READINESS, 3)).ranked())
                .containsExactly(near, unpublished, paid);
        assertThat(CompareTargets.compare(all, only(Criterion.PAY, 3)).ranked().getFirst())
                .isEqualTo(paid);
    }

    @Test
    void another_candidate_never_changes_how_two_stand_to_each_other() {
        Weights weights = Weights.alike();
        List<Prospect> two =
                CompareTargets.compare(List.of(near, paid), weights).ranked();
        List<Prospect> three = CompareTargets.compare(List.of(unpublished, near, paid), weights)
                .ranked();

        assertThat(three.stream().filter(two::contains)).containsExactlyElementsOf(two);
    }

    @Test
    void it_says_which_single_step_would_put_another_first() {
        // Readiness 1: near .9, paid .6. With pay at 1 as well: (.9 + .334) / 2 = .617 against (.6 + .775) / 2 = .688.
        Comparison comparison = CompareTargets.compare(List.of(near, paid), only(Criterion.READINESS, 1));

        assertThat(comparison.ranked()).containsExactly(near, paid);
        assertThat(comparison.turns()).containsExactly(new Turn(Criterion.PAY, true, paid));
    }

    @Test
    void where_no_step_turns_it_nothing_is_said() {
        assertThat(CompareTargets.compare(List.of(near, paid), only(Criterion.READINESS, 3))
                        .turns())
                .isEmpty();
        assertThat(CompareTargets.compare(List.of(near), Weights.alike()).turns())
                .isEmpty();
        assertThat(CompareTargets.compare(List.of(), Weights.alike()).ranked()).isEmpty();
    }

    @Test
    void what_is_not_known_neither_helps_nor_harms() {
        Weights both = new Weights(Map.of(Criterion.READINESS, 1, Criterion.PAY, 1));

        assertThat(both.score(unpublished)).isEqualTo(0.8);
    }

    @Test
    void a_weight_off_the_scale_is_refused() {
        assertThatThrownBy(() -> only(Criterion.PAY, 4)).hasMessageContaining("between 0 and 3, not 4");
    }

    private static Weights only(Criterion criterion, int weight) {
        return new Weights(Map.of(criterion, weight));
    }

    private static Prospect prospect(String title, double readiness, double hours, OptionalInt pay) {
        Target target = Target.of(
                        anOccupation("15-2051.00", title)
                                .asking("2.A.1.e", "Mathematics", 4, 5)
                                .build(),
                        new Provenance("Test release", "none", "Made up for tests."))
                .orElseThrow();
        return new Prospect(
                new GapReport(target, new Readiness(readiness - 0.05, readiness, readiness), List.of(), List.of()),
                new HoursRange(hours, hours, hours),
                Optional.empty(),
                pay,
                false,
                OptionalDouble.of(10),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(),
                0);
    }
}
