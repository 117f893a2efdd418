package dev.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GapCommandTest {
    private static final String SAMPLE =
            Path.of("..", "samples", "nurse-to-informatics.json").toString();

    private static String gap(String... more) {
        StringWriter out = new StringWriter();
        CommandLine line = new CommandLine(new GapCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .setExecutionExceptionHandler((thrown, command, parsed) -> {
                    throw thrown;
                });
        line.parseArgs(arguments(more));
        try {
            ((GapCommand) line.getCommand()).call();
        } catch (BadInput wrong) {
            throw wrong;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private static String[] arguments(String... more) {
        String[] all = new String[more.length + 4];
        all[0] = "--resume";
        all[1] = SAMPLE;
        all[2] = "--target";
        all[3] = "15-1211.01";
        System.arraycopy(more, 0, all, 4, more.length);
        return all;
    }

    @Test
    void what_a_rating_would_change_is_told_for_each_who_could_give_it() {
        assertThat(gap("--what-if", "Programming=5"))
                .contains("What if Programming were rated 5.0?")
                .containsSubsequence(
                        "as it is", "if you rated yourself so", "if a manager", "if a test with a level showed it");
    }

    @Test
    void json_has_it_by_the_kind_of_reading() {
        JsonNode json = JsonMapper.shared().readTree(gap("--json", "--what-if", "Programming=5"));

        double now = json.at("/whatIf/0/now/level/mean").asDouble();
        double rated = json.at("/whatIf/0/ownRating/level/mean").asDouble();
        double tested = json.at("/whatIf/0/test/level/mean").asDouble();
        assertThat(json.at("/whatIf/0/id").asString()).isEqualTo("2.B.3.e");
        assertThat(now).isLessThan(rated);
        assertThat(rated).isLessThan(tested);
        assertThat(JsonMapper.shared().readTree(gap("--json")).has("whatIf")).isFalse();
    }

    @Test
    void what_cannot_be_tried_is_refused_by_name() {
        assertThatThrownBy(() -> gap("--what-if", "Juggling=5"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("--what-if 'Juggling=5'")
                .hasMessageContaining("does not ask for 'Juggling'");
        assertThatThrownBy(() -> gap("--what-if", "Programming"))
                .hasMessageContaining("give a skill and a level, such as 'Programming=4'");
        assertThatThrownBy(() -> gap("--what-if", "Programming=8")).hasMessageContaining("from 0 to 7");
    }
}
