package dev.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.plan.Demand;
import dev.waymark.engine.testing.PlanRequestBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandsTest {
    private static final GapReport GAP = PlanRequestBuilder.aPlanRequest()
            .missing("2.A.1.e", 4, 2)
            .missing("2.A.1.d", 3, 1)
            .lackingTool("Loom")
            .build()
            .gap();

    private static List<Demand> read(String... given) {
        return new Demands(GAP).read(List.of(given));
    }

    @Test
    void tools_and_levels_are_read_whatever_their_case() {
        assertThat(read("loom", "element 2.a.1.e = 3,5"))
                .extracting(Demand::inWords)
                .containsExactly("Loom", "Element 2.A.1.e at level 3.5");
    }

    @Test
    void what_is_held_already_needs_no_insisting() {
        assertThat(read("2.A.1.e=2")).isEmpty();
    }

    @Test
    void what_the_target_does_not_ask_for_is_refused_with_what_it_asks_for() {
        assertThatThrownBy(() -> read("Anvil"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("'Anvil'")
                .hasMessageContaining("Its tools: Loom");
        assertThatThrownBy(() -> read("Juggling=3"))
                .hasMessageContaining("does not ask for 'Juggling'")
                .hasMessageContaining("Element 2.A.1.e, Element 2.A.1.d");
    }

    @Test
    void a_level_out_of_range_or_beyond_the_target_is_refused_with_what_to_try() {
        assertThatThrownBy(() -> read("2.A.1.e=high")).hasMessageContaining("'high' is no level");
        assertThatThrownBy(() -> read("2.A.1.e=9")).hasMessageContaining("from 0 to 7");
        assertThatThrownBy(() -> read("2.A.1.e=5"))
                .hasMessageContaining("asks for level 4.0")
                .hasMessageContaining("Try --must '2.A.1.e=4.0'");
    }
}
