package dev.waymark.engine.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckGoalTest {
    private static final GoalContext TODAY = GoalContext.on(LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Pass the PRINCE2 exam by 30 June 2027, three hours a week, because my team needs a planner | SMART
            Publish three case studies on hospital lighting by May 2028 so that architects call us     | SMART
            Learn Blender                                                                              | SA
            Learn Blender by May 2027                                                                  | SAT
            Finish the Blender donut course by May 2027                                                | SMAT
            Get better at everything by May 2027                                                       | T
            Be more confident so that customers trust me                                               | R
            Become a midwife by 2031                                                                   | SMRT
            Become a midwife by 2031: begin the access course in January                               | SMART
            Get a pay rise of 5% by May 2027                                                           | SMT
            Become a midwife                                                                           | SMR
            """)
    void each_letter_holds_or_falls_short_by_itself(String goal, String holding) {
        assertThat(holding(goal, TODAY)).isEqualTo(holding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SMART specific measurable achievable relevant timely",
                "specific measurable goal by the deadline 2027 with a KPI",
                "My objective is specific, measurable and time-bound by March 2027 because it is relevant to my role",
                "What should I do?",
                "I passed the exam in 2019",
                "42",
                "salary",
                " "
            })
    void words_about_goals_and_what_is_no_goal_hold_nothing(String text) {
        SmartReading reading = CheckGoal.of(text, TODAY);

        assertThat(holding(text, TODAY)).isEmpty();
        assertThat(reading.verdicts())
                .allSatisfy(verdict -> assertThat(verdict.reason()).isNotBlank());
        assertThat(reading.suggestion())
                .hasValueSatisfying(words -> assertThat(words).contains("[date]"));
    }

    @Test
    void each_letter_quotes_the_words_that_say_it() {
        String goal = "Pass the PRINCE2 exam by 30 June 2027 because my team needs a planner";
        SmartReading reading = CheckGoal.of(goal, TODAY);

        assertThat(reading.verdicts())
                .map(v -> v.evidence().map(span -> span.in(goal)).orElse(""))
                .containsExactly(
                        "PRINCE2",
                        "Pass the PRINCE2 exam ",
                        "PRINCE2",
                        "because my team needs a planner",
                        "by 30 June 2027");
        assertThat(reading.isSmart()).isTrue();
        assertThat(reading.reason()).isEqualTo("All five letters hold.");
        assertThat(reading.suggestion()).isEmpty();
    }

    @Test
    void what_is_missing_stays_a_visible_blank_and_nothing_is_invented() {
        assertThat(CheckGoal.of("Learn Blender.", TODAY).suggestion())
                .contains("Learn Blender, shown by [a number, a level, a certificate or a piece of work],"
                        + " because [what it is for: a role, a need, a reason], by [date].");
    }

    @Test
    void a_date_that_cannot_be_kept_is_blanked_where_it_stands() {
        assertThat(CheckGoal.of("Pass the PRINCE2 exam by 31 June 2027 because my team needs a planner", TODAY)
                        .suggestion())
                .contains("Pass the PRINCE2 exam by [a date to come] because my team needs a planner.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Become a surgeon in one day                         | “surgeon” takes far longer than the time it is given.
            Practise the oboe 200 hours a week until May 2027   | “200 hours a week” is more than anyone has.
            Read 500 textbooks on tax law by the end of May 2027 | “500 textbooks” is more than the time it is given allows.
            Get a pay rise of 5%                                | Others decide that (“pay rise”), and it does not say what you will do yourself.
            Become a midwife                                    | A long way (“Become a midwife”), and it says no step or means on it.
            Be more confident                                   | So wide that nobody can say whether it is within reach.
            """)
    void what_is_out_of_reach_says_why(String goal, String reason) {
        Verdict verdict = CheckGoal.of(goal, TODAY).of(Letter.ACHIEVABLE);

        assertThat(verdict.holds()).isFalse();
        assertThat(verdict.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pass the PRINCE2 exam by March 2024        | “by March 2024” has gone by.
            Pass the PRINCE2 exam by 31 June 2027      | “by 31 June 2027” is not in the calendar.
            Practise the oboe every day                | “every day” says how often, not until when.
            Play the oboe in public one day            | “one day” is no date.
            Pass the PRINCE2 exam                      | It has no date by which it is done.
            """)
    void a_date_that_does_not_count_says_why(String goal, String reason) {
        Verdict verdict = CheckGoal.of(goal, TODAY).of(Letter.TIMELY);

        assertThat(verdict.holds()).isFalse();
        assertThat(verdict.reason()).isEqualTo(reason);
    }

    @Test
    void what_the_target_asks_for_is_relevant_by_its_name() {
        GoalContext nurse = TODAY.toward("Registered Nurses", List.of("Active Listening"));

        assertThat(holding("Finish the course on active listening by May 2027", TODAY))
                .isEqualTo("SMAT");
        assertThat(holding("Finish the course on active listening by May 2027", nurse))
                .isEqualTo("SMART");
        assertThat(CheckGoal.of("Finish the course on active listening", nurse)
                        .of(Letter.RELEVANT)
                        .reason())
                .isEqualTo("Registered Nurses asks for “active listening”.");
    }

    @Test
    void hours_are_held_against_those_that_the_person_has() {
        String goal = "Practise the oboe 12 hours a week until May 2027";

        assertThat(CheckGoal.of(goal, TODAY).holds(Letter.ACHIEVABLE)).isTrue();
        assertThat(CheckGoal.of(goal, TODAY.withHours(8)).holds(Letter.ACHIEVABLE))
                .isTrue();
        assertThat(CheckGoal.of(goal, TODAY.withHours(5)).of(Letter.ACHIEVABLE).reason())
                .isEqualTo("“12 hours a week” is far beyond the 5 hours a week that you have.");
    }

    @Test
    void a_date_beside_the_words_counts() {
        assertThat(holding("Learn Blender", TODAY.dueBy(LocalDate.of(2027, 5, 1))))
                .isEqualTo("SAT");
        assertThat(holding("Learn Blender", TODAY.dueBy(LocalDate.of(2026, 5, 1))))
                .isEqualTo("SA");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            i want make portfolio site until summer 2027 for to work as designer             | SMART
            gona learn javascript before summer                                              | SAT
            Compleat the welding cours until march 2027                                      | SMAT
            Maria will complete the wound care module by 31 May 2027                         | SMAT
            My goal is to run the Tuesday clinic on my own by 31 May 2027                    | SMAT
            Goal: organize two open days before the end of fiscal year 2027                  | SMAT
            Scrum Master certification by June 2027                                          | SMAT
            To move to site supervisor, I will take the SSSTS course in March 2027           | SMART
            """)
    void grammar_spelling_and_who_speaks_do_not_matter(String goal, String holding) {
        assertThat(holding(goal, TODAY)).isEqualTo(holding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Take my career to the next level",
                "Be a better manager",
                "Improve customer satisfaction",
                "Learn a new skill",
                "Become more employable",
                "wanna be sucessful",
                "Read more"
            })
    void praise_and_idioms_name_nothing(String goal) {
        assertThat(CheckGoal.of(goal, TODAY).holds(Letter.SPECIFIC)).isFalse();
        assertThat(CheckGoal.of(goal, TODAY).holds(Letter.ACHIEVABLE)).isFalse();
    }

    @Test
    void any_jumble_of_words_is_read_without_a_fault_and_quotes_only_itself() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(26);
        String[] words =
                ("I will to by pass 2027 31 June 5% hours a week because so that exam Python £ ¤ ’ the [ ( ) , . ; : - "
                                + "before turn 40 level from B1 become surgeon SMART measurable every day İstanbul ß 10,000 Q5 next year 30.02.2027")
                        .split(" ");
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int w = random.nextInt(14); w >= 0; w--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(6) == 0 ? "" : " ");
            }
            String goal = text.toString();
            SmartReading reading = CheckGoal.of(goal, TODAY);

            assertThat(reading.verdicts()).extracting(Verdict::letter).containsExactly(Letter.values());
            reading.verdicts()
                    .forEach(v -> v.evidence()
                            .ifPresent(span -> assertThat(span.in(goal)).isNotBlank()));
            assertThat(reading.suggestion().isEmpty()).isEqualTo(reading.isSmart());
        }
    }

    private static String holding(String goal, GoalContext context) {
        SmartReading reading = CheckGoal.of(goal, context);
        return Arrays.stream(Letter.values())
                .filter(reading::holds)
                .map(Letter::initial)
                .collect(Collectors.joining());
    }
}
