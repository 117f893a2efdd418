package dev.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SmartCommandTest {
    private static final String WHOLE =
            "Pass the PRINCE2 exam by 30 June 2027, three hours a week, because my team needs a planner";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void a_batch_gives_a_row_for_each_goal_with_five_figures_and_the_reason() throws Exception {
        Path file = file(WHOLE + "\nLearn Blender\nSMART measurable specific goal by deadline KPI\n");

        assertThat(smart("--batch", file.toString(), "--format", "tsv")).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "goal\tS\tM\tA\tR\tT\treason",
                        WHOLE + "\t1\t1\t1\t1\t1\tAll five letters hold.",
                        "Learn Blender\t1\t0\t1\t0\t0\tM: Nobody could tell when it is reached: no number, level,"
                                + " certificate, post or finished piece of work. R: It does not say what it is for:"
                                + " a role, a need or a reason. T: It has no date by which it is done.",
                        "SMART measurable specific goal by deadline KPI\t0\t0\t0\t0\t0\t"
                                + "S: These are words about goals; what is to be done is not among them."
                                + " M: These are words about goals; what is to be done is not among them."
                                + " A: These are words about goals; what is to be done is not among them."
                                + " R: These are words about goals; what is to be done is not among them."
                                + " T: These are words about goals; what is to be done is not among them.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void empty_lines_are_left_out_and_said() throws Exception {
        Path file = file("Learn Blender\r\n\r\n  \r\nLearn Krita");

        assertThat(smart("--batch", file.toString())).isZero();
        assertThat(out.toString().lines()).hasSize(3).noneMatch(String::isBlank);
        assertThat(err.toString().strip())
                .isEqualTo("--batch %s: lines 2, 3 were left out, being empty.".formatted(file));
    }

    @Test
    void one_goal_is_read_out_letter_by_letter_with_a_wording_that_mends_it() {
        assertThat(smart("Learn", "Blender")).isZero();
        assertThat(out.toString())
                .contains("“Learn Blender”")
                .containsPattern("S Specific +yes +It names “Blender”\\.")
                .containsPattern("T Timely +no +It has no date by which it is done\\.")
                .contains("Learn Blender, shown by [a number, a level, a certificate or a piece of work]");
    }

    @Test
    void json_says_the_span_of_what_holds() {
        assertThat(smart("Learn Blender", "--json")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("\"goal\" : \"Learn Blender\", \"smart\" : false")
                .contains("\"letter\" : \"T\", \"holds\" : false")
                .contains("\"said\" : \"Blender\"");
    }

    @Test
    void dates_are_read_from_the_day_given() {
        smart("Learn Blender by May 2027", "--format", "tsv", "--today", "2026-11-23");
        smart("Learn Blender by May 2027", "--format", "tsv", "--today", "2028-01-01");

        assertThat(out.toString().lines().filter(line -> line.startsWith("Learn")))
                .satisfiesExactly(
                        ahead -> assertThat(ahead).contains("\t1\t0\t1\t0\t1\t"),
                        gone -> assertThat(gone).contains("\t1\t0\t1\t0\t0\t").contains("“by May 2027” has gone by."));
    }

    @Test
    void a_file_that_cannot_be_used_is_named_with_its_line() throws Exception {
        Path missing = folder.resolve("none.txt");
        Path empty = file("\n \n");
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "Learn Blender\nOpen a caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        Path wide = folder.resolve("wide.txt");
        Files.write(wide, "Learn Blender".getBytes(StandardCharsets.UTF_16LE));

        assertThat(said("--batch", missing.toString()))
                .isEqualTo("--batch %s: there is no such file".formatted(missing));
        assertThat(said("--batch", empty.toString()))
                .isEqualTo("--batch %s: there is no goal in it. Give a text file (UTF-8) with one goal per line."
                        .formatted(empty));
        assertThat(said("--batch", latin.toString()))
                .isEqualTo(
                        "--batch %s, line 2: this is not text in UTF-8. Save the file as UTF-8, with one goal per line."
                                .formatted(latin));
        assertThat(said("--batch", wide.toString())).contains("line 1: this is not text in UTF-8");
        assertThat(said("--batch", folder.toString())).contains("this is a folder");
    }

    @Test
    void what_is_no_sentence_is_refused_by_its_length() throws Exception {
        Path file = file("Learn Blender\n" + "word ".repeat(500) + "\n");

        assertThat(said("--batch", file.toString()))
                .isEqualTo(
                        "--batch %s, line 2: this has 2,499 characters; a goal is a sentence or some, up to 2,000 characters."
                                .formatted(file));
    }

    @Test
    void without_a_goal_or_with_two_sources_it_says_what_to_give() throws Exception {
        assertThat(said()).contains("There is no goal to look at.");
        assertThat(said("Learn Blender", "--batch", file("Learn Krita").toString()))
                .isEqualTo("Give either a goal or --batch FILE, not both.");
    }

    @Test
    void a_mark_of_byte_order_is_no_part_of_the_first_goal() throws Exception {
        smart("--batch", file("\ufeffLearn Blender").toString());

        assertThat(out.toString().lines().toList().getLast()).startsWith("Learn Blender\t");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "goals", ".txt"), text);
    }

    private String said(String... arguments) {
        err.getBuffer().setLength(0);
        assertThat(smart(arguments)).isEqualTo(ExitCode.BAD_INPUT.value());
        return err.toString().strip();
    }

    private int smart(String... arguments) {
        String[] line = new String[arguments.length + 1];
        line[0] = "smart";
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        CommandLine command = Main.line().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return command.execute(line);
    }
}
