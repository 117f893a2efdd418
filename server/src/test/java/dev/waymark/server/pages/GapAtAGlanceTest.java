package dev.waymark.server.pages;

import static dev.waymark.engine.testing.OccupationBuilder.anOccupation;
import static dev.waymark.engine.testing.SkillGaps.aGap;
import static dev.waymark.engine.testing.SkillGaps.aSurplus;
import static dev.waymark.engine.testing.SkillGaps.element;
import static dev.waymark.engine.testing.SkillGaps.notAssessed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.waymark.engine.destination.Target;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.HardRequirement;
import dev.waymark.engine.gap.HardRequirement.Kind;
import dev.waymark.engine.gap.HardRequirement.Status;
import dev.waymark.engine.gap.Need;
import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.server.web.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapAtAGlanceTest {
    private static final SkillGap PROGRAMMING = aGap(element("2.B.3.e", "Programming"), 1, 4, Need.TRAINING);
    private static final SkillGap WRITING = aSurplus(element("2.A.1.c", "Writing"), 4, 3);

    @Test
    void the_three_that_weigh_most_are_named_and_the_rest_counted() {
        GapAtAGlance glance = glance(List.of(
                PROGRAMMING,
                notAssessed(element("2.A.1.d", "Speaking"), 2),
                aGap(element("2.A.1.e", "Mathematics"), 2, 4, Need.PRACTICE),
                aGap(element("2.C.4.a", "Mathematics"), 3, 4, Need.TRAINING),
                WRITING));

        assertThat(glance.missing())
                .extracting(GapAtAGlance.Heaviest::name)
                .containsExactly("Programming", "Speaking", "Mathematics (skill)");
        assertThat(glance.missing().getFirst().levels()).isEqualTo("asked 4.0, you 1.0");
        assertThat(glance.missing().getFirst().need()).isEqualTo("training");
        assertThat(glance.missing().get(1).levels()).isEqualTo("asked 2.0, you not assessed");
        assertThat(glance.rest())
                .isEqualTo("And 1 more. To close everything takes some 960 h; nobody does all of it before applying.");
        assertThat(glance(List.of(PROGRAMMING, WRITING)).rest()).isEqualTo("To close it takes some 360 h.");
        assertThat(glance(List.of(WRITING)).rest()).startsWith("Nothing that the job asks");
    }

    @Test
    void what_is_not_passed_stands_in_the_way_and_tools_are_only_named() {
        GapAtAGlance glance = glance(
                List.of(PROGRAMMING),
                hard(Kind.EDUCATION, "master's degree", Status.NOT_MET),
                hard(Kind.LICENCE, "NMC registration", Status.UNKNOWN),
                hard(Kind.EXPERIENCE, "two years", Status.MET),
                hard(Kind.TOOL, "SQL", Status.NOT_MET),
                hard(Kind.TOOL, "R", Status.UNKNOWN));

        assertThat(glance.blocks())
                .extracting(GapAtAGlance.Block::asked, GapAtAGlance.Block::unknown, GapAtAGlance.Block::href)
                .containsExactly(
                        tuple("Master's degree", false, "/gap/routes"),
                        tuple("NMC registration", true, "/me/experience"));
        assertThat(glance.tools()).isEqualTo("Often named in postings, and not by you: SQL.");
        assertThat(glance(List.of(PROGRAMMING)).tools()).isEmpty();
    }

    @Test
    void more_tools_than_three_are_counted() {
        GapAtAGlance glance = glance(
                List.of(),
                hard(Kind.TOOL, "SQL", Status.NOT_MET),
                hard(Kind.TOOL, "R", Status.NOT_MET),
                hard(Kind.TOOL, "SAS", Status.NOT_MET),
                hard(Kind.TOOL, "Tableau", Status.NOT_MET));

        assertThat(glance.tools()).isEqualTo("Often named in postings, and not by you: SQL, R, SAS and one more.");
    }

    @Test
    void there_is_one_next_step_and_it_follows_from_how_far_one_is() {
        GapReport open = report(List.of(PROGRAMMING));

        assertThat(GapAtAGlance.of(open, Step.RATINGS, false).next().href()).isEqualTo("/me/ratings");
        assertThat(GapAtAGlance.of(open, Step.GAP, false).next().href()).isEqualTo("/plan/limits");
        assertThat(GapAtAGlance.of(open, Step.PLAN, false).next().action()).isEqualTo("Make a plan of it");
        assertThat(GapAtAGlance.of(open, Step.RATINGS, true).next().href()).isEqualTo("/today");
        assertThat(GapAtAGlance.of(report(List.of(WRITING)), Step.GAP, false)
                        .next()
                        .href())
                .isEqualTo("/me/evidence");
    }

    private static GapAtAGlance glance(List<SkillGap> gaps, HardRequirement... hard) {
        return GapAtAGlance.of(report(gaps, hard), Step.GAP, false);
    }

    private static GapReport report(List<SkillGap> gaps, HardRequirement... hard) {
        Target target =
                new Target("Analysts", anOccupation("15-2051.00", "Analysts").build(), List.of(), "made up");
        return new GapReport(target, new Readiness(0.5, 0.6, 0.7), gaps, List.of(hard));
    }

    private static HardRequirement hard(Kind kind, String asked, Status status) {
        return new HardRequirement(kind, asked, "", status, "");
    }
}
