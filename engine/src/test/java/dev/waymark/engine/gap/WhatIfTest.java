package dev.waymark.engine.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.assessment.Assessor;
import dev.waymark.engine.assessment.Background;
import dev.waymark.engine.assessment.Experience;
import dev.waymark.engine.assessment.Imagined;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.OccupationCode;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.profile.SelfRating;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A nurse of eight years looking at software development. */
class WhatIfTest {
    private static final Catalogue CATALOGUE = CatalogueFile.shipped();
    private static final AnalyseGap ANALYSE = new AnalyseGap(CATALOGUE);

    private final Element programming =
            CATALOGUE.element(new ElementId("2.B.3.e")).orElseThrow();
    private final Background nurse =
            Background.of(List.of(new Experience(occupation("29-1141.00"), 8, 0, 1)), List.of());

    @Test
    void the_surer_the_source_the_more_a_high_reading_moves() {
        WhatIf five = WhatIf.of(nurse, programming, 5, WhatIfTest::analysed);

        assertThat(five.now().gap().held()).isLessThan(1.5);
        assertThat(five.outcomes())
                .extracting(WhatIf.Outcome.Imaginary::reading)
                .containsExactly(Imagined.OWN_RATING, Imagined.MANAGERS_RATING, Imagined.TEST);
        List<Double> held =
                five.outcomes().stream().map(o -> o.outcome().gap().held()).toList();
        assertThat(held).isSorted();
        assertThat(held.getFirst()).isGreaterThan(five.now().gap().held());
        assertThat(held.getLast()).isGreaterThan(3).isLessThan(5);
        assertThat(five.outcomes().getLast().outcome().readiness().value())
                .isGreaterThan(five.now().readiness().value());
        assertThat(five.outcomes().getLast().outcome().hours())
                .isLessThan(five.now().hours());
    }

    @Test
    void as_it_is_is_what_the_gap_says() {
        GapReport report = analysed(nurse);

        WhatIf.Outcome now =
                WhatIf.of(nurse, programming, 5, WhatIfTest::analysed).now();

        assertThat(now.gap()).isEqualTo(report.gap(programming.id()).orElseThrow());
        assertThat(now.readiness()).isEqualTo(report.readiness());
        assertThat(now.hours())
                .isEqualTo(report.open().stream()
                        .mapToDouble(gap -> gap.hours().usual())
                        .sum())
                .isPositive();
    }

    @Test
    void a_low_reading_can_only_lower() {
        WhatIf none = WhatIf.of(nurse, programming, 0, WhatIfTest::analysed);

        assertThat(none.outcomes()).allSatisfy(o -> {
            assertThat(o.outcome().gap().held()).isLessThan(none.now().gap().held());
            assertThat(o.outcome().readiness().value())
                    .isLessThanOrEqualTo(none.now().readiness().value());
        });
    }

    @Test
    void ones_own_earlier_rating_gives_way_and_what_is_imagined_is_kept_nowhere() {
        Background rated = nurse.rating(List.of(new SelfRating(programming, 1)));

        WhatIf.Outcome again = WhatIf.of(rated, programming, 1, WhatIfTest::analysed)
                .outcomes()
                .getFirst()
                .outcome();

        assertThat(again.gap()).isEqualTo(analysed(rated).gap(programming.id()).orElseThrow());
        assertThat(rated.selfRatings()).containsExactly(new SelfRating(programming, 1));
    }

    @Test
    void what_the_target_does_not_ask_for_cannot_change_it() {
        Element unknown = new Element(new ElementId("2.Z.9.z"), "Levitation");

        assertThatThrownBy(() -> WhatIf.of(nurse, unknown, 5, WhatIfTest::analysed))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("2.Z.9.z is not asked for by Software Developers");
    }

    @Test
    void changes_name_what_moved_with_what_weighs_most_first_and_what_was_closed() {
        GapReport before = analysed(nurse);
        GapReport now = analysed(Imagined.TEST.in(nurse, programming, 5));

        GapChanges changes = GapChanges.between(before, now);

        assertThat(changes.before()).isEqualTo(before.readiness());
        assertThat(changes.now()).isEqualTo(now.readiness());
        GapChanges.Moved first = changes.moved().getFirst();
        assertThat(first.element()).isEqualTo(programming);
        assertThat(first.from()).isLessThan(1.5);
        assertThat(first.to()).isGreaterThan(3);
        assertThat(first.opened()).isFalse();
        assertThat(changes.moved().stream().map(GapChanges.Moved::element)).doesNotHaveDuplicates();
        assertThat(GapChanges.between(before, before).moved()).isEmpty();
    }

    @Test
    void a_gap_that_a_better_reading_closes_is_said_to_be_closed_and_the_other_way_opened() {
        GapReport before = analysed(nurse);
        GapReport now = analysed(Imagined.TEST.in(
                Imagined.MANAGERS_RATING.in(Imagined.OWN_RATING.in(nurse, programming, 7), programming, 7),
                programming,
                7));

        assertThat(moved(before, now).closed()).isTrue();
        assertThat(moved(now, before).opened()).isTrue();
    }

    private GapChanges.Moved moved(GapReport before, GapReport now) {
        return GapChanges.between(before, now).moved().stream()
                .filter(m -> m.element().equals(programming))
                .findFirst()
                .orElseThrow();
    }

    private static GapReport analysed(Background background) {
        return ANALYSE.analyse(
                Target.of(occupation("15-1252.00"), CATALOGUE.provenance()).orElseThrow(),
                new Assessor(CATALOGUE).assess(background),
                new Credentials(List.of(), background.experiences(), Set.of()));
    }

    private static Occupation occupation(String code) {
        return CATALOGUE.occupation(new OccupationCode(code)).orElseThrow();
    }
}
