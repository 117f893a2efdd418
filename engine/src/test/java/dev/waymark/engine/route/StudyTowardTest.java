package dev.waymark.engine.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.gap.AnalyseGap;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HoursRange;
import dev.waymark.engine.gap.SkillGap;
import org.junit.jupiter.api.Test;

class StudyTowardTest {
    private final Catalogue small = SmallWorld.catalogue();
    private final Traveller cook = SmallWorld.cook(small, 5);

    /** Asked 4 of reading at weight 0.5 and 5 of managing people at weight 1; held 2 and 1. */
    private final GapReport gap = new AnalyseGap(small)
            .analyse(SmallWorld.target(small, SmallWorld.MANAGERS), cook.assessment(), cook.credentials());

    private final HoursRange reading = hours("Reading");
    private final HoursRange people = hours("Managing People");

    @Test
    void all_of_it_closes_every_open_gap() {
        assertThat(StudyToward.readiness(1, gap).usual()).isCloseTo(reading.usual() + people.usual(), within(1e-9));
    }

    @Test
    void what_brings_most_an_hour_comes_first_and_the_last_gap_is_closed_as_far_as_it_takes() {
        // Ready for 2 of 7. People bring 4/7 at their hours, more an hour than the 1/7 of reading at its own.
        assertThat(gap.readiness().value()).isCloseTo(2 / 7.0, within(1e-12));
        assertThat(StudyToward.readiness(4 / 7.0, gap).usual()).isCloseTo(people.usual() / 2, within(1e-9));
        assertThat(StudyToward.readiness(6.5 / 7, gap).usual())
                .isCloseTo(people.usual() + reading.usual() / 2, within(1e-9));
    }

    @Test
    void who_is_there_already_has_nothing_to_study() {
        assertThat(StudyToward.readiness(0.2, gap)).isEqualTo(HoursRange.NONE);
    }

    private HoursRange hours(String element) {
        return gap.open().stream()
                .filter(g -> g.requirement().element().name().equals(element))
                .map(SkillGap::hours)
                .findFirst()
                .orElseThrow();
    }
}
