package dev.waymark.engine.choosing;

import static dev.waymark.engine.testing.ActivityBuilder.aLibraryOf;
import static dev.waymark.engine.testing.ActivityBuilder.anActivity;
import static dev.waymark.engine.testing.SkillGaps.aGap;
import static dev.waymark.engine.testing.SkillGaps.aSurplus;
import static dev.waymark.engine.testing.SkillGaps.element;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.Need;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.library.ActivityKind;
import dev.waymark.engine.library.ActivityLibrary;
import dev.waymark.engine.money.Money;
import dev.waymark.engine.testing.SamplePlan;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostToCloseTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Element MATHS = element("2.C.4.a", "Mathematics");
    private static final Element LAW = element("2.C.8.b", "Law and Government");

    /** One level missing: 120 hours. */
    private static final SkillGap GAP = aGap(MATHS, 2, 3, Need.TRAINING);

    @Test
    void the_cheapest_the_mean_and_the_dearest_way_are_told_apart() {
        ActivityLibrary library = aLibraryOf(
                anActivity("book").developing("2.C.4.a").taking(60, 120).costing(0),
                anActivity("course").developing("2.C.4.a").taking(60, 120).costing(90),
                anActivity("class").developing("2.C.4.a").taking(60, 200).costing(300));

        CostToClose cost = CostToClose.of(open(GAP), library, EUR);

        assertThat(cost.low()).isEqualTo(Money.of(0, "EUR"));
        assertThat(cost.usual()).isEqualTo(Money.of(130, "EUR"));
        assertThat(cost.high()).isEqualTo(Money.of(300, "EUR"));
    }

    @Test
    void what_falls_short_is_paid_again_and_what_falls_far_short_is_no_way() {
        ActivityLibrary library = aLibraryOf(
                anActivity("half").developing("2.C.4.a").taking(30, 60).costing(50),
                anActivity("shared")
                        .developing("2.C.4.a", 0.5)
                        .developing("2.A.1.c", 0.5)
                        .taking(30, 120)
                        .costing(10),
                anActivity("talk").developing("2.C.4.a").taking(2, 10).costing(500));

        CostToClose cost = CostToClose.of(open(GAP), library, EUR);

        assertThat(cost.low()).isEqualTo(Money.of(20, "EUR"));
        assertThat(cost.high()).isEqualTo(Money.of(100, "EUR"));
    }

    @Test
    void out_of_reach_beside_the_point_and_needless_degrees_do_not_count() {
        ActivityLibrary library = aLibraryOf(
                anActivity("too-high")
                        .developing("2.C.4.a")
                        .forLevels(4, 6)
                        .taking(60, 200)
                        .costing(1),
                anActivity("too-low")
                        .developing("2.C.4.a")
                        .forLevels(0, 2)
                        .taking(60, 200)
                        .costing(2),
                anActivity("aside")
                        .developing("2.C.4.a", 0.2)
                        .developing("2.A.1.c", 0.8)
                        .taking(60, 900)
                        .costing(3),
                anActivity("degree")
                        .of(ActivityKind.FORMAL_DEGREE)
                        .developing("2.C.4.a")
                        .taking(1000, 2000)
                        .costing(6000));

        assertThat(CostToClose.of(open(GAP), library, EUR).priced()).isZero();
        assertThat(CostToClose.of(open(aGap(MATHS, 2, 3, Need.FORMAL_EDUCATION)), library, EUR)
                        .usual())
                .isEqualTo(Money.of(6000, "EUR"));
    }

    @Test
    void a_price_in_another_currency_is_not_converted_but_free_is_free() {
        ActivityLibrary library = aLibraryOf(
                anActivity("book").developing("2.C.4.a").taking(60, 120).costing(0),
                anActivity("law").developing("2.C.8.b").taking(60, 200).costing(90));
        Currency francs = Currency.getInstance("CHF");

        CostToClose cost = CostToClose.of(open(GAP, aGap(LAW, 2, 3, Need.TRAINING)), library, francs);

        assertThat(cost.priced()).isEqualTo(1);
        assertThat(cost.open()).isEqualTo(2);
        assertThat(cost.isKnown()).isTrue();
        assertThat(cost.high()).isEqualTo(Money.zero(francs));
        assertThat(CostToClose.of(open(aGap(LAW, 2, 3, Need.TRAINING)), library, francs)
                        .isKnown())
                .isFalse();
    }

    @Test
    void nothing_open_costs_nothing_and_is_known_to() {
        CostToClose cost = CostToClose.of(open(aSurplus(MATHS, 4, 3)), aLibraryOf(), EUR);

        assertThat(cost.isKnown()).isTrue();
        assertThat(cost.high()).isEqualTo(Money.zero(EUR));
    }

    @Test
    void gaps_add_up() {
        ActivityLibrary library = aLibraryOf(
                anActivity("book").developing("2.C.4.a").taking(60, 120).costing(20),
                anActivity("law").developing("2.C.8.b").taking(60, 200).costing(90));

        assertThat(CostToClose.of(open(GAP, aGap(LAW, 2, 3, Need.TRAINING)), library, EUR)
                        .usual())
                .isEqualTo(Money.of(110, "EUR"));
    }

    private static GapReport open(SkillGap... gaps) {
        GapReport sample = SamplePlan.nurseToInformatics().request().gap();
        return new GapReport(sample.target(), sample.readiness(), List.of(gaps), List.of());
    }
}
