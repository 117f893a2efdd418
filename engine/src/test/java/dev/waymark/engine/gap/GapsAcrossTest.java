package dev.waymark.engine.gap;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static dev.waymark.engine.testing.SkillGaps.aGap;
import static dev.waymark.engine.testing.SkillGaps.aSurplus;
import static dev.waymark.engine.testing.SkillGaps.element;
import static dev.waymark.engine.testing.SkillGaps.notAssessed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.HardRequirement.Kind;
import dev.waymark.engine.gap.HardRequirement.Status;
import dev.waymark.engine.gap.RequirementAcross.Reach;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GapsAcrossTest {
    private static final Element WRITING = element("2.A.1.c", "Writing");
    private static final Element SPEAKING = element("2.A.1.d", "Speaking");
    private static final Element MATHEMATICS = element("2.A.1.e", "Mathematics");
    private static final Element PROGRAMMING = element("2.B.3.e", "Programming");
    private static final HardRequirement DEGREE = hard(Kind.EDUCATION, "bachelor's degree", Status.MET);

    private final GapReport analyst = report(
            "Analysts",
            List.of(
                    aGap(MATHEMATICS, 3, 4, Need.PRACTICE),
                    aGap(PROGRAMMING, 1, 4, Need.TRAINING),
                    aGap(WRITING, 3, 4.5, Need.PRACTICE)),
            DEGREE,
            hard(Kind.TOOL, "SQL", Status.NOT_MET));
    private final GapReport teacher = report(
            "Teachers",
            List.of(aGap(MATHEMATICS, 3, 5, Need.TRAINING), aSurplus(WRITING, 3, 2), notAssessed(SPEAKING, 5)),
            hard(Kind.TOOL, "sql", Status.UNKNOWN),
            hard(Kind.LICENCE, "teaching licence", Status.UNKNOWN));

    private final GapsAcross both = GapsAcross.of(List.of(analyst, teacher));

    @Test
    void what_is_open_toward_every_target_is_worth_closing_whichever_is_chosen() {
        assertThat(both.everywhere()).extracting(RequirementAcross::element).containsExactly(MATHEMATICS);
        assertThat(both.several()).isEmpty();
        assertThat(both.onlyFor(0)).extracting(RequirementAcross::element).containsExactly(PROGRAMMING, WRITING);
        assertThat(both.onlyFor(1)).extracting(RequirementAcross::element).containsExactly(SPEAKING);
    }

    @Test
    void rows_come_by_what_closing_them_brings_over_all_targets() {
        assertThat(both.requirements())
                .extracting(RequirementAcross::element)
                .containsExactly(SPEAKING, MATHEMATICS, PROGRAMMING, WRITING);
        assertThat(row(MATHEMATICS).worth()).isCloseTo(0.02 + 0.04, within(1e-12));
        assertThat(row(PROGRAMMING).worth()).isCloseTo(0.06, within(1e-12));
    }

    @Test
    void a_level_is_learned_once_up_to_the_highest_that_any_target_asks() {
        assertThat(row(MATHEMATICS).highest()).isEqualTo(5);
        assertThat(row(MATHEMATICS).hours()).isEqualTo(new HoursRange(160, 240, 380));
        assertThat(row(MATHEMATICS).need()).contains(Need.TRAINING);
        assertThat(both.hours().usual()).isEqualTo(240 + 360 + 180 + 600);
        assertThat(both.hoursApart().usual()).isEqualTo(120 + 360 + 180 + 240 + 600);
    }

    @Test
    void a_target_that_does_not_ask_for_something_leaves_its_place_empty() {
        assertThat(row(PROGRAMMING).asked().get(0)).isPresent();
        assertThat(row(PROGRAMMING).asked().get(1)).isEmpty();
        assertThat(row(PROGRAMMING).reach()).isEqualTo(Reach.ONE);
        assertThat(row(WRITING).asked().get(1)).isPresent();
        assertThat(row(SPEAKING).held()).isEmpty();
        assertThat(row(MATHEMATICS).held()).isPresent();
    }

    @Test
    void what_a_target_lists_at_level_nought_is_not_asked() {
        GapReport indifferent = report("Others", List.of(aSurplus(PROGRAMMING, 1, 0), aSurplus(SPEAKING, 1, 0)));

        GapsAcross across = GapsAcross.of(List.of(analyst, indifferent));

        assertThat(across.requirements())
                .extracting(RequirementAcross::element)
                .containsExactly(PROGRAMMING, WRITING, MATHEMATICS);
        assertThat(across.everywhere()).isEmpty();
    }

    @Test
    void of_three_targets_two_are_several_and_not_every() {
        GapReport third =
                report("Others", List.of(aSurplus(MATHEMATICS, 3, 2), aGap(PROGRAMMING, 1, 2, Need.TRAINING)));

        GapsAcross three = GapsAcross.of(List.of(analyst, teacher, third));

        assertThat(three.everywhere()).isEmpty();
        assertThat(three.several()).extracting(RequirementAcross::element).containsExactly(PROGRAMMING, MATHEMATICS);
        assertThat(three.onlyFor(2)).isEmpty();
    }

    @Test
    void what_is_open_toward_none_needs_nothing() {
        GapsAcross across =
                GapsAcross.of(List.of(report("One", List.of(aSurplus(WRITING, 3, 2))), report("Two", List.of())));

        RequirementAcross writing = across.requirements().getFirst();
        assertThat(writing.reach()).isEqualTo(Reach.NONE);
        assertThat(writing.hours()).isEqualTo(HoursRange.NONE);
        assertThat(writing.need()).isEmpty();
        assertThat(writing.worth()).isZero();
    }

    @Test
    void hard_requirements_of_one_name_share_a_row_and_each_target_keeps_its_own_answer() {
        assertThat(both.hard())
                .extracting(HardAcross::asked)
                .containsExactly("bachelor's degree", "SQL", "teaching licence");
        HardAcross sql = both.hard().get(1);
        assertThat(sql.kind()).isEqualTo(Kind.TOOL);
        assertThat(sql.targets().stream().flatMap(Optional::stream).map(HardRequirement::status))
                .containsExactly(Status.NOT_MET, Status.UNKNOWN);
        assertThat(sql.notMet()).isEqualTo(1);
        assertThat(both.hard().get(2).notMet()).isZero();
        assertThat(both.hard().get(2).targets().getFirst()).isEmpty();
    }

    @Test
    void a_single_target_is_everywhere_and_none_is_nowhere_to_look() {
        GapsAcross one = GapsAcross.of(List.of(analyst));

        assertThat(one.everywhere()).hasSize(3);
        assertThat(one.hours()).isEqualTo(one.hoursApart());
        assertThatThrownBy(() -> GapsAcross.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private RequirementAcross row(Element element) {
        return both.requirements().stream()
                .filter(row -> row.element().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private static GapReport report(String title, List<SkillGap> gaps, HardRequirement... hard) {
        Occupation occupation = anOccupation("15-2051.00", title).build();
        Target target = new Target(title, occupation, List.of(), "made up");
        return new GapReport(target, new Readiness(0.5, 0.6, 0.7), gaps, List.of(hard));
    }

    private static HardRequirement hard(Kind kind, String asked, Status status) {
        return new HardRequirement(kind, asked, "", status, "");
    }
}
