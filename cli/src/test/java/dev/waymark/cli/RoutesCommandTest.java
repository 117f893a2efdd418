package dev.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RoutesCommandTest {
    private static final String COOK = """
            {"basics": {"name": "Ada Example"},
             "work": [{"name": "A restaurant", "position": "Restaurant cook", "startDate": "2018-01", "endDate": "2026-01"}],
             "education": [{"institution": "A school", "studyType": "High school diploma", "endDate": "2017-06"}]}""";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void ways_are_compared_in_a_table_and_told_in_sentences() throws Exception {
        assertThat(routes("--target", "11-9051.00", "--hours", "6")).isZero();

        assertThat(out.toString())
                .startsWith(
                        "Ways to Food Service Managers (11-9051.00), with 6.0 hours a week for study beside your work")
                .containsPattern("(?m)^  1\\. Straight to Food Service Managers +\\d")
                .contains("By way of First-Line Supervisors of Food Preparation and Serving Workers")
                .contains("O*NET relates it to the work before it.")
                .contains("Licences and certifications are not in this data")
                .contains("CC BY 4.0");
    }

    @Test
    void machines_get_every_stage_with_its_gap_and_the_direct_way_first() throws Exception {
        assertThat(routes("--target", "11-9051.00", "--json")).isZero();

        JsonNode json = JsonMapper.shared().readTree(out.toString());
        JsonNode routes = json.get("routes");
        assertThat(routes.size()).isBetween(2, 5);
        assertThat(routes.get(0).get("direct").asBoolean()).isTrue();
        for (JsonNode route : routes) {
            JsonNode stages = route.get("stages");
            assertThat(stages.get(stages.size() - 1).get("code").asString()).isEqualTo("11-9051.00");
            assertThat(stages.get(stages.size() - 1).get("begins").asDouble())
                    .isEqualTo(route.get("years").asDouble());
        }
        assertThat(json.get("hoursPerWeek").asDouble()).isEqualTo(5);
    }

    @Test
    void money_and_interests_count_where_they_are_said() throws Exception {
        assertThat(routes("--target", "11-9051.00", "--json")).isZero();
        JsonNode unsaid = JsonMapper.shared().readTree(out.toString()).at("/routes/0");
        assertThat(unsaid.at("/cost/currency").asString()).isEqualTo("EUR");
        assertThat(unsaid.at("/cost/usual").asDouble())
                .isBetween(
                        unsaid.at("/cost/low").asDouble(),
                        unsaid.at("/cost/high").asDouble())
                .isPositive();
        assertThat(unsaid.at("/stages/0/cost")).isEqualTo(unsaid.at("/cost"));
        assertThat(unsaid.has("interest")).isFalse();

        out.getBuffer().setLength(0);
        assertThat(routes(
                        "--target",
                        "11-9051.00",
                        "--interests",
                        "R=2,I=1,A=2,S=4,E=5,C=3",
                        "--currency",
                        "gbp",
                        "--json"))
                .isZero();
        JsonNode said = JsonMapper.shared().readTree(out.toString()).at("/routes/0");
        assertThat(said.at("/cost/currency").asString()).isEqualTo("GBP");
        assertThat(said.at("/interest").asDouble()).isBetween(0.5, 1.0);

        Path answers = Files.writeString(
                folder.resolve("answers.csv"),
                "item,answer\nR1,2\nR2,2\nR3,2\nI1,1\nI2,1\nI3,1\nA1,2\nA2,2\nA3,2\nS1,4\nS2,4\nS3,4\nE1,5\nE2,5\nE3,5\nC1,3\nC2,3\nC3,3\n");
        out.getBuffer().setLength(0);
        assertThat(routes("--target", "11-9051.00", "--interests", answers.toString(), "--json"))
                .isZero();
        assertThat(JsonMapper.shared().readTree(out.toString()).at("/routes/0/interest"))
                .isEqualTo(said.at("/interest"));
    }

    @Test
    void the_table_has_money_and_says_where_interests_are_not_said() throws Exception {
        assertThat(routes("--target", "11-9051.00")).isZero();

        assertThat(out.toString())
                .contains("money", "interest", "€", "not said", "say yours with --interests")
                .contains("a plan, which chooses, often costs less");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R=2,I=5            | leaves out some of the six",
                "R=9,I=5,A=3        | should have a number from 1 (hate) to 5 (love)",
                "X=2                | should be a letter of R, I, A, S, E, C",
                "R=two              | should have a number from 1",
                "no-such-file.csv   | there is no such file"
            })
    void interests_that_cannot_be_read_are_refused_with_what_to_write(String given, String complaint) {
        InterestsOption option = new InterestsOption();

        assertThatThrownBy(() -> option.convert(given)).hasMessageContaining(complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R1;2\\nZ1;2 | line 2: 'Z1;2' should be an item from R1 to C10",
                "R1,2.5      | should have a whole number",
                "R1          | should be an item",
                "R1,6        | should have a number from 1 (hate) to 5"
            })
    void answers_that_cannot_be_read_are_named_by_their_line(String lines, String complaint) throws Exception {
        Path file = Files.writeString(folder.resolve("answers.csv"), lines.replace("\\n", "\n"));
        InterestsOption option = new InterestsOption();

        assertThatThrownBy(() -> option.convert(file.toString())).hasMessageContaining(complaint);
        assertThatThrownBy(() -> new CurrencyOption().convert("money"))
                .hasMessageContaining("'money' should be a currency of ISO 4217");
    }

    @Test
    void hours_that_no_week_has_are_refused_with_what_to_give() throws Exception {
        for (String hours : List.of("0", "-3", "200")) {
            assertThat(routes("--target", "11-9051.00", "--hours", hours)).isNotZero();
        }
    }

    private int routes(String... more) throws Exception {
        Path resume = Files.writeString(folder.resolve("resume.json"), COOK);
        List<String> arguments = new ArrayList<>(List.of(
                "--resume",
                resume.toString(),
                "--data-dir",
                folder.resolve("data").toString()));
        arguments.addAll(List.of(more));
        return new CommandLine(new RoutesCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter()))
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    assertThat(e).isInstanceOf(BadInput.class).hasMessageContaining("above 0 and at most 168");
                    return 2;
                })
                .execute(arguments.toArray(String[]::new));
    }
}
