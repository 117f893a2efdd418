package dev.waymark.engine.gap;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static dev.waymark.engine.testing.SkillGaps.aGap;
import static dev.waymark.engine.testing.SkillGaps.aSurplus;
import static dev.waymark.engine.testing.SkillGaps.element;
import static dev.waymark.engine.testing.SkillGaps.notAssessed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.destination.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapChangesTest {
    private static final Element WRITING = element("2.A.1.c", "Writing");
    private static final Element SPEAKING = element("2.A.1.d", "Speaking");
    private static final Element MATHEMATICS = element("2.A.1.e", "Mathematics");

    @Test
    void a_quarter_of_a_level_is_news_and_less_is_none() {
        assertThat(moved(aGap(WRITING, 2, 4, Need.PRACTICE), aGap(WRITING, 2.25, 4, Need.PRACTICE)))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.from()).isEqualTo(2);
                    assertThat(moved.to()).isEqualTo(2.25);
                    assertThat(moved.closed()).isFalse();
                    assertThat(moved.opened()).isFalse();
                });
        assertThat(moved(aGap(WRITING, 2.25, 4, Need.PRACTICE), aGap(WRITING, 2, 4, Need.PRACTICE)))
                .hasSize(1);
        assertThat(moved(aGap(WRITING, 2, 4, Need.PRACTICE), aGap(WRITING, 2.24, 4, Need.PRACTICE)))
                .isEmpty();
    }

    @Test
    void what_was_opened_or_closed_is_news_however_little_it_moved() {
        SkillGap open = aGap(WRITING, 3.9, 4, Need.PRACTICE);
        SkillGap closed = aSurplus(WRITING, 4, 4);

        assertThat(moved(open, closed)).singleElement().satisfies(moved -> {
            assertThat(moved.closed()).isTrue();
            assertThat(moved.opened()).isFalse();
        });
        assertThat(moved(closed, open)).singleElement().satisfies(moved -> {
            assertThat(moved.closed()).isFalse();
            assertThat(moved.opened()).isTrue();
        });
    }

    @Test
    void what_weighs_and_moved_most_comes_first_and_equals_in_the_order_of_elements() {
        GapReport before = report(
                aGap(SPEAKING, 1, 4, Need.PRACTICE), aGap(WRITING, 1, 4, Need.PRACTICE), notAssessed(MATHEMATICS, 4));
        GapReport now = report(
                aGap(SPEAKING, 2, 4, Need.PRACTICE),
                aGap(WRITING, 2, 4, Need.PRACTICE),
                aGap(MATHEMATICS, 3, 4, Need.PRACTICE));

        List<GapChanges.Moved> moved = GapChanges.between(before, now).moved();

        assertThat(moved).extracting(GapChanges.Moved::element).containsExactly(MATHEMATICS, WRITING, SPEAKING);
        assertThat(moved.getFirst().from()).isZero();
        // Importance 4 weighs three quarters.
        assertThat(moved.getFirst().weight()).isEqualTo(0.75 * 3);
        assertThat(moved.getLast().weight()).isEqualTo(0.75);
    }

    @Test
    void what_is_not_asked_or_was_not_there_before_is_no_change() {
        GapReport before = report(aSurplus(WRITING, 1, 0));
        GapReport now = report(aSurplus(WRITING, 3, 0), aGap(SPEAKING, 1, 4, Need.PRACTICE));

        assertThat(GapChanges.between(before, now).moved()).isEmpty();
    }

    private static List<GapChanges.Moved> moved(SkillGap before, SkillGap now) {
        return GapChanges.between(report(before), report(now)).moved();
    }

    private static GapReport report(SkillGap... gaps) {
        Target target =
                new Target("Analysts", anOccupation("15-2051.00", "Analysts").build(), List.of(), "made up");
        return new GapReport(target, new Readiness(0.5, 0.6, 0.7), List.of(gaps), List.of());
    }
}
