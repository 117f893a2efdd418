package dev.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProfileReadCommandTest {
    private static final String SAMPLE =
            Path.of("..", "samples", "retail-to-data.txt").toString();

    private static String read(String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine line = new CommandLine(new ProfileReadCommand()).setOut(new PrintWriter(out));
        assertThat(line.execute(arguments)).isZero();
        return out.toString();
    }

    @Test
    void what_is_understood_guessed_and_left_is_told_apart() {
        assertThat(read(SAMPLE).lines())
                .containsSubsequence(
                        "Read as plain text.",
                        "Understood:",
                        "  name         JOANNE PRITCHARD",
                        "  job          Floor Supervisor, Harrowgate Home & Garden Ltd, 2019-03 – now",
                        "               counts as nothing yet: the title was not recognised",
                        "  job          Barista, The Copper Kettle, 2012-07 – 2014-06",
                        "               counts as Baristas (35-3023.01)",
                        "  languages    English, Polish",
                        "Guessed:",
                        "  line 1: 'JOANNE PRITCHARD': taken as your name",
                        "Left:",
                        "  line 2: 'Leeds, LS6 3AB | 07700 900123 | jo.pritchard@mail.example': how to reach you: not kept");
    }

    @Test
    void json_has_the_resume_in_a_form_that_is_read_again() {
        JsonNode json = JsonMapper.shared().readTree(read("--json", SAMPLE));

        assertThat(json.at("/format").asString()).isEqualTo("text");
        assertThat(json.path("understood").path("work").path(0).path("position").asString())
                .isEqualTo("Floor Supervisor");
        assertThat(json.at("/occupations/2/code").asString()).isEqualTo("35-3023.01");
        assertThat(json.at("/left")).isNotEmpty();
    }
}
