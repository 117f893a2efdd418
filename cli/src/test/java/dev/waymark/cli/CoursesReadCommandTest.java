package dev.waymark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.library.Activity;
import dev.waymark.engine.library.LibraryReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CoursesReadCommandTest {
    private static final String SAMPLE = "../samples/course-catalogue.csv";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int read(String... arguments) {
        CommandLine line = Main.line().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] all = new String[arguments.length + 2];
        all[0] = "courses";
        all[1] = "read";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return line.execute(all);
    }

    @Test
    void says_what_was_understood_and_what_is_asked() {
        assertThat(read(SAMPLE)).isZero();

        assertThat(out.toString())
                .contains(
                        "A table: 5 courses, 2 of them can be planned.",
                        "Kursname                     title",
                        "1 price has no currency (row 5: 380). Say which: --currency EUR",
                        "1 course has dates with two meanings (row 6: 04/10/2027).",
                        "teaches Programming (“Programming”), Computers and Electronics (“Programming”) with Python (levels 0–3, read from its words)",
                        "Pottery in the evening\n          lacks its hours, its price");
    }

    @Test
    void writes_what_can_be_planned_as_activities() throws Exception {
        Path own = folder.resolve("own/activities.yaml");

        assertThat(read(SAMPLE, "--currency", "eur", "--dates", "day-first", "--out", own.toString()))
                .isZero();

        var library = LibraryReader.read("own", Files.newInputStream(own));
        assertThat(library.activities())
                .extracting(Activity::id)
                .containsExactly(
                        "course-abendschule-am-hafen-p-101",
                        "course-abendschule-am-hafen-s-210",
                        "course-abendschule-am-hafen-d-330",
                        "course-abendschule-am-hafen-r-12");
        assertThat(library.activity("course-abendschule-am-hafen-d-330")
                        .orElseThrow()
                        .after())
                .containsExactly("course-abendschule-am-hafen-p-101");
    }

    @Test
    void tells_machines_everything() {
        assertThat(read(SAMPLE, "--json", "--map", "kind=")).isZero();

        assertThat(out.toString())
                .contains(
                        "\"form\" : \"table\"", "\"field\" : \"title\"", "\"about\" : \"date order\"", "\"lacks\" : [");
    }

    @Test
    void refuses_what_makes_no_sense_with_what_to_try() {
        assertThat(read(SAMPLE, "--map", "name=Kursname")).isEqualTo(2);
        assertThat(read(SAMPLE, "--currency", "euros")).isEqualTo(2);
        assertThat(read(SAMPLE, "--dates", "us")).isEqualTo(2);
        assertThat(read("no-such.csv")).isEqualTo(2);

        assertThat(err.toString())
                .contains(
                        "there is no field 'name'; the fields are title, code,",
                        "--currency 'euros': give a currency of ISO 4217",
                        "--dates 'us': give day-first or month-first",
                        "FILE no-such.csv: there is no such file");
    }

    @Test
    void a_table_without_titles_is_shown_with_its_columns() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), "A,B\nStatistics,40h\n");

        assertThat(read(file.toString())).isEqualTo(2);
        assertThat(out.toString()).contains("none of them is known to hold the courses' titles", "A   ");
    }
}
