package dev.waymark.engine.plan;

import static dev.waymark.engine.testing.ActivityBuilder.anActivity;
import static dev.waymark.engine.testing.PlanRequestBuilder.aPlanRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.engine.testing.PlanRequestBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TradeOffsTest {
    /** Half of what is missing can be learnt for nothing, the rest for 200 euros; 5 hours a week for 16 weeks. */
    private static PlanRequestBuilder freeAndDear() {
        return aPlanRequest()
                .missing("2.A.1.e", 4, 2)
                .missing("2.A.1.b", 4, 2)
                .choosingFrom(
                        anActivity("free").developing("2.A.1.e").taking(20, 40).weekly(1, 5),
                        anActivity("dear")
                                .developing("2.A.1.b")
                                .taking(20, 40)
                                .weekly(1, 5)
                                .costing(200))
                .withHoursPerWeek(5)
                .withBudget(200)
                .forWeeks(16);
    }

    @Test
    void more_time_and_more_money_make_readier_and_nothing_is_offered_that_is_worse_than_another() {
        List<TradeOff> all = TradeOffs.of(freeAndDear().build());

        assertThat(all)
                .extracting(
                        TradeOff::by,
                        t -> t.spent().amount().intValue(),
                        t -> Math.round(100 * t.after().value()))
                .containsExactly(
                        tuple(LocalDate.of(2026, 3, 2), 0, 75L),
                        tuple(LocalDate.of(2026, 3, 29), 200, 88L),
                        tuple(LocalDate.of(2026, 4, 26), 200, 100L));
    }

    @Test
    void what_is_no_better_in_date_money_and_readiness_loses_to_what_is() {
        TradeOff one = TradeOffs.of(freeAndDear().build()).getFirst();
        TradeOff later = new TradeOff(one.by().plusDays(1), one.budget(), one.after(), one.spent(), 1, one.end());

        assertThat(one.isBetterThan(later)).isTrue();
        assertThat(later.isBetterThan(one)).isFalse();
        assertThat(one.isBetterThan(one)).isFalse();
    }
}
