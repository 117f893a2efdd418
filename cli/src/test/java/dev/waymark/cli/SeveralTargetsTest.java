package dev.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A nurse who has not made up her mind. */
class SeveralTargetsTest {
    private static final String NURSE =
            Path.of("..", "samples", "nurse-to-informatics.json").toString();
    private static final String INFORMATICS = "15-1211.01";
    private static final String MANAGER = "11-9111.00";

    @TempDir
    Path folder;

    @Test
    void what_helps_everywhere_comes_before_what_one_target_asks() {
        assertThat(gap("--target", INFORMATICS, "--target", MANAGER))
                .containsSubsequence(
                        "Toward several targets at once",
                        "A  Health Informatics Specialists (15-1211.01)",
                        "B  Medical and Health Services Managers (11-9111.00)",
                        "Closing these helps everywhere",
                        "Only for A, Health Informatics Specialists",
                        "Technology Design",
                        "Only for B, Medical and Health Services Managers",
                        "Economics and Accounting",
                        "since a level is learned once",
                        "Passed or not")
                .containsPattern("(?m)^  master's degree +A no$")
                .containsPattern("(?m)^  Microsoft Excel +A yes, B yes$");
    }

    @Test
    void json_has_a_row_per_requirement_with_each_targets_own_level() {
        JsonNode json = JsonMapper.shared().readTree(gap("--target", INFORMATICS, "--target", MANAGER, "--json"));

        assertThat(json.at("/targets/1/code").asString()).isEqualTo(MANAGER);
        JsonNode computers = row(json, "2.C.3.a");
        assertThat(computers.at("/open").asString()).isEqualTo("EVERY");
        assertThat(computers.at("/targets")).hasSize(2);
        assertThat(computers.at("/targets/0/asked").asDouble())
                .isGreaterThan(computers.at("/targets/1/asked").asDouble());
        assertThat(computers.at("/highest").asDouble())
                .isEqualTo(computers.at("/targets/0/asked").asDouble());
        assertThat(computers.at("/share").asDouble())
                .isEqualTo(computers.at("/targets/0/share").asDouble()
                        + computers.at("/targets/1/share").asDouble());
        assertThat(json.at("/hours/usual").asDouble())
                .isLessThan(json.at("/hoursApart/usual").asDouble());
    }

    @Test
    void adverts_and_roles_stand_beside_titles_as_targets_of_their_own() throws Exception {
        Path advert = Files.writeString(
                folder.resolve("advert.txt"),
                "Data scientist\n\nRequirements\n- Three years of experience with SQL and Python\n- Statistics\n");
        Path framework = Files.writeString(
                folder.resolve("roles.csv"),
                "track,level,competency,expectation,proficiency\nRegistered Nurses,Senior,Speaking,Leads ward rounds,5\n");

        JsonNode json = JsonMapper.shared()
                .readTree(gap(
                        "--target",
                        INFORMATICS,
                        "--target",
                        MANAGER,
                        "--advert",
                        advert.toString(),
                        "--framework",
                        framework.toString(),
                        "--role",
                        "Registered Nurses/Senior",
                        "--json"));

        List<String> codes = new ArrayList<>();
        json.at("/targets").forEach(target -> codes.add(target.at("/code").asString()));
        assertThat(codes).containsExactly(INFORMATICS, MANAGER, "29-1141.00", "15-2051.00");
    }

    @Test
    void an_advert_that_could_be_several_jobs_is_to_be_asked_about_by_itself() throws Exception {
        Path advert = Files.writeString(folder.resolve("advert.txt"), "Data Analyst\n\nRequirements\n- SQL\n");

        assertThatThrownBy(() -> gap("--target", INFORMATICS, "--target", MANAGER, "--advert", advert.toString()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("could be several occupations")
                .hasMessageContaining("Say which by asking about the adverts by themselves, such as --target ");
    }

    @Test
    void one_named_twice_is_one() {
        assertThat(gap("--target", MANAGER, "--target", MANAGER)).startsWith("Toward Medical and Health Services");
    }

    @Test
    void what_is_about_one_target_refuses_several_and_says_who_takes_them() {
        assertThatThrownBy(() -> run(new RoutesCommand(), "--target", INFORMATICS, "--target", MANAGER))
                .isInstanceOf(BadInput.class)
                .hasMessage(
                        "Give one target: 15-1211.01 and 11-9111.00 are named. 'waymark gap' takes several at once.");
        assertThatThrownBy(() -> gap("--target", INFORMATICS, "--target", MANAGER, "--what-if", "Programming=5"))
                .hasMessageContaining("--what-if 'Programming=5' asks about one target");
        List<String> seven = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            seven.addAll(List.of("--target", MANAGER));
        }
        assertThatThrownBy(() -> gap(seven.toArray(String[]::new)))
                .hasMessage("7 targets are named: 6 side by side are the most.");
    }

    private static JsonNode row(JsonNode json, String element) {
        for (JsonNode row : json.at("/requirements")) {
            if (row.at("/id").asString().equals(element)) {
                return row;
            }
        }
        throw new AssertionError("no row for " + element);
    }

    private static String gap(String... more) {
        return run(new GapCommand(), more);
    }

    private static String run(Callable<Integer> command, String... more) {
        StringWriter out = new StringWriter();
        CommandLine line =
                new CommandLine(command).setOut(new PrintWriter(out)).setErr(new PrintWriter(new StringWriter()));
        List<String> arguments = new ArrayList<>(List.of("--resume", NURSE));
        arguments.addAll(List.of(more));
        line.parseArgs(arguments.toArray(String[]::new));
        try {
            command.call();
        } catch (BadInput wrong) {
            throw wrong;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }
}
