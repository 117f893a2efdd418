package dev.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
