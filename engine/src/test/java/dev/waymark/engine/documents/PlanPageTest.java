package dev.waymark.engine.documents;

import static dev.waymark.engine.testing.PlanReportBuilder.aPlanReport;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.plan.DevelopmentPlan;
import dev.waymark.engine.plan.Goal;
import dev.waymark.engine.testing.SamplePlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanPageTest {
    private final DevelopmentPlan plan = SamplePlan.nurseToInformatics();
    private final PlanPage onScreen = PlanPage.onScreen(aPlanReport().build(), "", "", "");
    private final PlanPage onPaper = PlanPage.onPaper(aPlanReport().build(), "", "", "");

    @Test
    void what_is_left_is_told_as_it_will_stand_then_and_not_as_it_stands_today() {
        SkillGap today = plan.request().gap().gaps().getFirst();
        SkillGap then = new SkillGap(
                today.requirement(), today.proficiency(), 0.5, 0.5, 0, 0.1, today.share(), today.need(), today.hours());

        assertThat(PlanPage.onPaper(aPlanReport().about(leaving(then)).build(), "", "", "")
                        .levelsLeft())
                .isEqualTo("Computers and Electronics (4.4 of 4.9)");
        assertThat(PlanPage.levelsToday(List.of(today))).isEqualTo("Computers and Electronics (2.4 of 4.9)");
    }

    @Test
    void check_ins_are_a_line_of_their_own_and_no_dates_among_others() {
        assertThat(onScreen.datesToKeep()).noneMatch(e -> e.kind() == Diary.Kind.CHECK_IN);
        assertThat(onScreen.diary().entries()).anyMatch(e -> e.kind() == Diary.Kind.CHECK_IN);
        assertThat(onScreen.checkIns()).isNotEmpty();
    }

    @Test
    void milestones_of_goals_are_among_the_dates_on_a_screen_and_only_with_their_goals_on_paper() {
        String ofAGoal =
                onScreen.milestonesOf(plan.goals().getFirst()).getFirst().title();

        assertThat(onScreen.datesToKeep()).extracting(Diary.Entry::title).contains(ofAGoal);
        assertThat(onPaper.datesToKeep()).extracting(Diary.Entry::title).doesNotContain(ofAGoal);
        assertThat(onPaper.datesToKeep())
                .extracting(Diary.Entry::kind)
                .contains(Diary.Kind.REVIEW, Diary.Kind.DEADLINE);
    }

    @Test
    void evidence_that_a_goal_names_already_is_not_named_again() {
        assertThat(PlanPage.measurable(goal("By June I query a table, shown by this: the sister checks two answers.")))
                .isEqualTo("Level 4.4 at the next rating, and the evidence named above.");
        assertThat(PlanPage.measurable(goal("By June I query a table.")))
                .isEqualTo("Shown by this: The sister checks two answers.");
    }

    private Goal goal(String statement) {
        Goal goal = plan.goals().getFirst();
        return new Goal(
                goal.id(),
                statement,
                goal.gap(),
                goal.from(),
                goal.to(),
                "The sister checks two answers.",
                goal.activities(),
                goal.by(),
                goal.chance(),
                goal.checkIns(),
                goal.relevance(),
                goal.ifThen());
    }

    private DevelopmentPlan leaving(SkillGap gap) {
        return new DevelopmentPlan(
                plan.request(),
                plan.activities(),
                plan.goals(),
                plan.milestones(),
                plan.reviews(),
                plan.before(),
                plan.after(),
                List.of(gap),
                plan.spent(),
                plan.forecast(),
                plan.boundBy(),
                plan.remarks());
    }
}
