package dev.waymark.engine.assessment;

import static dev.waymark.engine.testing.Catalogues.aCatalogueOf;
import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StrengthsTest {
    private static final Element READING = new Element(new ElementId("2.A.1.a"), "Reading Comprehension");
    private static final Element PHYSICS = new Element(new ElementId("2.C.4.b"), "Physics");

    /** Ten occupations ask Reading at 3.0 to 3.9 and Physics at 0.0 to 0.9. */
    private final Strengths strengths = new Strengths(aCatalogueOf(
            IntStream.range(0, 10)
                    .mapToObj(i -> anOccupation("11-101%d.00".formatted(i), "Job " + i)
                            .asking("2.A.1.a", "Reading Comprehension", 4, 3 + i / 10.0)
                            .asking("2.C.4.b", "Physics", 2, i / 10.0)
                            .build()),
            Stream.of()));

    @Test
    void a_modest_level_is_a_strength_where_little_is_asked() {
        List<Strengths.Strength> ranked = strengths.of(new Assessment(
                List.of(new Proficiency(READING, 3.45, 0.3, List.of()), new Proficiency(PHYSICS, 2, 0.3, List.of()))));

        assertThat(ranked).extracting(s -> s.held().element()).containsExactly(PHYSICS, READING);
        assertThat(ranked.getFirst().surely()).isEqualTo(1);
        assertThat(ranked.getLast().beyond()).isEqualTo(0.5);
        assertThat(ranked.getLast().surely()).isEqualTo(0.1);
    }

    @Test
    void what_nobody_asks_for_is_no_strength_of_someone_who_cannot_do_it() {
        Assessment assessment = new Assessment(List.of(
                new Proficiency(READING, 3.95, 0.3, List.of()), new Proficiency(PHYSICS, 0.95, 0.1, List.of())));

        assertThat(strengths.surest(assessment))
                .extracting(s -> s.held().element())
                .containsExactly(READING);
    }

    @Test
    void what_is_uncertain_may_be_a_strength_and_is_not_told_as_one() {
        List<Strengths.Strength> ranked = strengths.of(new Assessment(
                List.of(new Proficiency(READING, 3.35, 1, List.of()), new Proficiency(PHYSICS, 2.5, 0.2, List.of()))));

        assertThat(Strengths.uncertain(ranked, 1))
                .extracting(s -> s.held().element())
                .containsExactly(READING);
        assertThat(Strengths.uncertain(ranked, 0))
                .extracting(s -> s.held().element())
                .containsExactly(READING, PHYSICS);
    }

    @Test
    void what_is_merely_supposed_comes_after_what_is_known() {
        List<Strengths.Strength> ranked = strengths.of(new Assessment(List.of(
                new Proficiency(READING, 3.95, 1.5, List.of()), new Proficiency(PHYSICS, 0.95, 0.1, List.of()))));

        assertThat(ranked).extracting(s -> s.held().element()).containsExactly(PHYSICS, READING);
    }
}
