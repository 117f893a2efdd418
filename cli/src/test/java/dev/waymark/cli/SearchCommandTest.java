package dev.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class SearchCommandTest {
    @TempDir
    Path folder;

    private static String search(String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine line = new CommandLine(new SearchOccupationsCommand()).setOut(new PrintWriter(out));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        assertThat(line.execute(arguments)).isZero();
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            registered nurse   | 29-1141.00
            RN                 | 29-1141.00
            sofware enginer    | 15-1252.00
            Data Scientist     | 15-2051.00
            site manager       | 11-9021.00
            Electrician        | 47-2111.00
            nursing informatics| 15-1211.01
            CEO/President      | 11-1011.00
            """)
    void the_shipped_catalogue_answers(String query, String code) {
        assertThat(search(query, "--limit", "1")).startsWith(code);
    }

    @Test
    void a_batch_is_answered_as_a_table() throws Exception {
        Path queries = Files.writeString(folder.resolve("queries.txt"), "RN\n\nzzzz qqqq\nelectrician\n");

        assertThat(search("--batch", queries.toString(), "--limit", "1", "--format", "tsv")
                        .lines())
                .containsExactly(
                        "query\trank\tcode\ttitle\tscore",
                        "RN\t1\t29-1141.00\tRegistered Nurses\t1.0000",
                        "electrician\t1\t47-2111.00\tElectricians\t1.0000");
    }

    @Test
    void json_is_for_machines() {
        assertThat(search("data", "scientist", "--json", "--limit", "1"))
                .contains("\"query\" : \"data scientist\"", "\"code\" : \"15-2051.00\"");
    }

    @Test
    void what_cannot_be_used_is_said_with_exit_code_two() {
        assertThat(Main.run("search", "occupations")).isEqualTo(2);
        assertThat(Main.run("search", "occupations", "nurse", "--limit", "0")).isEqualTo(2);
        assertThat(Main.run(
                        "search",
                        "occupations",
                        "--batch",
                        folder.resolve("none.txt").toString()))
                .isEqualTo(2);
    }

    @Test
    void skills_in_a_batch_of_sentences_come_with_the_place_where_they_are_said() throws Exception {
        Path queries =
                Files.writeString(folder.resolve("lines.txt"), "Bookkeeping in Xero\nNo idea\nBuilt in Python\n");
        StringWriter out = new StringWriter();
        CommandLine line = new CommandLine(new SearchSkillsCommand()).setOut(new PrintWriter(out));
        line.setCaseInsensitiveEnumValuesAllowed(true);

        assertThat(line.execute("--batch", queries.toString(), "--limit", "1", "--format", "tsv"))
                .isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "query\trank\tid\tlabel\tscore\tspan",
                        "Bookkeeping in Xero\t1\t2.C.1.c\tEconomics and Accounting\t0.8208\t0-11",
                        "Built in Python\t1\ttool:python\tPython\t0.9500\t9-15");
    }
}
