package dev.waymark.bench.smart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.bench.smart.LabelledGoal.Half;
import dev.waymark.bench.smart.LabelledGoal.Kind;
import dev.waymark.engine.smart.Letter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

class SmartBenchTest {
    private static final List<LabelledGoal> GOALS = LabelledGoal.all();

    @Test
    void there_are_300_goals_no_two_alike_with_enough_of_the_tempting_kinds() {
        assertThat(GOALS).hasSize(300).extracting(LabelledGoal::text).doesNotHaveDuplicates();
        assertThat(GOALS).filteredOn(g -> g.kind() == Kind.STUFFED).hasSizeGreaterThanOrEqualTo(30);
        assertThat(GOALS).filteredOn(g -> g.kind() == Kind.VAGUE).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void the_halves_follow_from_the_goals_checksums() {
        List<LabelledGoal> drawn = GOALS.stream()
                .sorted(Comparator.comparingLong(LabelledGoal::checksum))
                .toList();

        assertThat(drawn.subList(0, 150)).allMatch(goal -> goal.half() == Half.RULES);
        assertThat(drawn.subList(150, 300)).allMatch(goal -> goal.half() == Half.KEPT);
    }

    @Test
    void words_about_goals_and_what_is_no_goal_are_labelled_with_no_letter() {
        assertThat(GOALS)
                .filteredOn(goal -> goal.kind() == Kind.STUFFED || goal.kind() == Kind.NONE)
                .allMatch(goal -> goal.holding().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Letter.class)
    void the_check_beats_keywords_on_both_halves(Letter letter) {
        for (Half half : Half.values()) {
            List<LabelledGoal> goals = LabelledGoal.of(half);

            assertThat(LetterScore.of(letter, goals, SmartBench::holding).f1())
                    .isGreaterThan(LetterScore.of(letter, goals, KeywordBaseline::holding)
                            .f1());
        }
    }

    @Test
    void a_score_counts_what_is_right_wrong_and_missed() {
        List<LabelledGoal> goals =
                List.of(labelled("a", Letter.TIMELY), labelled("b", Letter.TIMELY), labelled("c"), labelled("d"));

        LetterScore score = LetterScore.of(
                Letter.TIMELY, goals, text -> text.equals("b") || text.equals("d") ? Set.of() : Set.of(Letter.TIMELY));

        assertThat(score).isEqualTo(new LetterScore(1, 1, 1));
        assertThat(score.f1()).isEqualTo(0.5);
    }

    @Test
    void the_table_has_a_line_for_each_letter_of_each_half() {
        StringWriter out = new StringWriter();

        int code =
                new CommandLine(new SmartBench()).setOut(new PrintWriter(out)).execute();

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("150 goals of the rules half", "150 goals of the kept half")
                .containsPattern("Specific +\\d+ +[01]\\.\\d{3} +[01]\\.\\d{3} +[01]\\.\\d{3} +[01]\\.\\d{3}");
    }

    private static LabelledGoal labelled(String text, Letter... holding) {
        EnumSet<Letter> letters = EnumSet.noneOf(Letter.class);
        letters.addAll(List.of(holding));
        return new LabelledGoal(Half.RULES, Kind.GOAL, letters, text);
    }
}
