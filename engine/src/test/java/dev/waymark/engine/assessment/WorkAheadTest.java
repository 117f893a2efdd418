package dev.waymark.engine.assessment;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.Occupation;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkAheadTest {
    private static final Element READING = new Element(new ElementId("2.A.1.a"), "Reading");
    private static final Element WRITING = new Element(new ElementId("2.A.1.b"), "Writing");

    private final Occupation clerk = anOccupation("43-4051.00", "Clerks")
            .asking("2.A.1.a", "Reading", 4, 4)
            .asking("2.A.1.b", "Writing", 4, 2)
            .build();
    private final Assessment now = new Assessment(
            List.of(new Proficiency(READING, 2, 0.3, List.of()), new Proficiency(WRITING, 5, 0.4, List.of())));

    @Test
    void levels_rise_toward_what_the_work_asks_by_the_rule_that_reads_work_done() {
        Proficiency reading = WorkAhead.after(now, clerk, 1.5).of(READING.id()).orElseThrow();

        assertThat(reading.mean()).isCloseTo(4 * (1 - 0.25 / Math.E), within(1e-12));
        assertThat(reading.deviation()).isCloseTo(Math.hypot(0.7, 0.2), within(1e-12));
        assertThat(reading.contributions())
                .singleElement()
                .satisfies(c -> assertThat(c.source()).isEqualTo("work ahead as Clerks"));
    }

    @Test
    void a_level_that_is_higher_already_stays_as_it_is() {
        assertThat(WorkAhead.after(now, clerk, 10).of(WRITING.id())).isEqualTo(now.of(WRITING.id()));
    }

    @Test
    void who_enters_brings_three_quarters_and_what_was_not_assessed_is_known_then() {
        Assessment entered = WorkAhead.after(new Assessment(List.of()), clerk, 0);

        assertThat(entered.of(READING.id()).orElseThrow().mean()).isEqualTo(WorkAhead.SHARE_AT_ENTRY * 4);
    }

    @Test
    void a_forecast_makes_no_level_surer() {
        Assessment vague = new Assessment(List.of(new Proficiency(READING, 1, 1.5, List.of())));

        assertThat(WorkAhead.after(vague, clerk, 3)
                        .of(READING.id())
                        .orElseThrow()
                        .deviation())
                .isEqualTo(1.5);
    }
}
