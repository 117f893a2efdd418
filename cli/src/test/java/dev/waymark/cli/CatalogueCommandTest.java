package dev.waymark.cli;

import static dev.waymark.engine.testing.ReleaseBuilder.aRatedRelease;
import static dev.waymark.engine.testing.ReleaseBuilder.aRelease;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CatalogueCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void builds_a_file_and_tells_about_it() throws Exception {
        Path zip = aRatedRelease().zip(folder.resolve("r.zip"));
        Path file = folder.resolve("c.waymark");

        assertThat(run("catalogue", "build", "--onet", zip.toString(), "--out", file.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("O*NET 99.1 compiled into " + file, "3  occupations", "Every row could be used.");

        out.getBuffer().setLength(0);
        assertThat(run("catalogue", "info", "--catalogue", file.toString())).isZero();
        assertThat(out.toString())
                .startsWith("O*NET 99.1")
                .contains(
                        "2  with surveyed ratings",
                        "1  with estimated ratings",
                        "Licence: CC BY 4.0",
                        "O*NET® is a trademark of USDOL/ETA");
    }

    @Test
    void tells_about_the_shipped_catalogue_by_default() {
        assertThat(run("catalogue", "info")).isZero();
        assertThat(out.toString())
                .startsWith("O*NET 30.1")
                .contains("1,016  occupations", "894  with surveyed ratings", "U.S. Bureau of Labor Statistics");
    }

    @Test
    void imports_a_release_tells_so_and_goes_back() throws Exception {
        Path zip = aRatedRelease().zip(folder.resolve("r.zip"));
        String data = folder.resolve("data").toString();

        assertThat(run("catalogue", "import", zip.toString(), "--data-dir", data))
                .isZero();
        assertThat(out.toString()).contains("O*NET 99.1 is in use now", "until it is started again");
        out.getBuffer().setLength(0);
        assertThat(run("catalogue", "info", "--data-dir", data)).isZero();
        assertThat(out.toString()).contains("In use: imported");
        out.getBuffer().setLength(0);
        assertThat(run("catalogue", "import", "--shipped", "--data-dir", data)).isZero();
        assertThat(run("catalogue", "info", "--data-dir", data)).isZero();
        assertThat(out.toString())
                .contains("The shipped catalogue is in use again.", "In use: the one that Waymark ships");
    }

    @Test
    void says_what_differs_and_what_that_means_for_a_target() throws Exception {
        String one = aRatedRelease().zip(folder.resolve("a.zip")).toString();
        String other = aRatedRelease()
                .table("Occupation Data.txt", "O*NET-SOC Code|Title\n15-1000.00|Coders\n47-2000.00|Builders\n")
                .zip(folder.resolve("b.zip"))
                .toString();

        assertThat(run("catalogue", "diff", one, other)).isZero();
        assertThat(out.toString()).contains("1 occupations are gone", "  47-2001.00 ");
        out.getBuffer().setLength(0);
        assertThat(run("catalogue", "diff", one, other, "--occupation", "47-2001.00"))
                .isZero();
        assertThat(out.toString()).contains("a plan towards it needs another target");
        out.getBuffer().setLength(0);
        assertThat(run("catalogue", "diff", one, other, "--json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("removed").get(0).get("code").asString()).isEqualTo("47-2001.00");
    }

    @Test
    void lists_every_bad_row_for_machines() throws Exception {
        Path zip = aRelease()
                .table("Job Zones.txt", "O*NET-SOC Code|Job Zone\n15-1000.00|4\n47-2000.00|9\n")
                .zip(folder.resolve("r.zip"));

        assertThat(run(
                        "catalogue",
                        "build",
                        "--onet",
                        zip.toString(),
                        "--out",
                        folder.resolve("c.waymark").toString(),
                        "--json"))
                .isZero();
        JsonNode bad =
                JsonMapper.shared().readTree(out.toString()).get("badRows").get(0);
        assertThat(bad.get("table").asString()).isEqualTo("Job Zones.txt");
        assertThat(bad.get("line").asInt()).isEqualTo(3);
        assertThat(bad.get("column").asString()).isEqualTo("Job Zone");
        assertThat(bad.get("value").asString()).isEqualTo("9");
    }

    @Test
    void a_broken_release_is_bad_input_and_writes_nothing() throws Exception {
        Path zip = Files.writeString(folder.resolve("r.zip"), "not a zip");
        Path file = folder.resolve("c.waymark");

        assertThat(run("catalogue", "build", "--onet", zip.toString(), "--out", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith(zip + " is not a whole zip file").contains("Nothing was written.");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_catalogue_that_cannot_be_used_is_bad_input() throws Exception {
        Path file = Files.writeString(folder.resolve("c.waymark"), "not a catalogue");

        assertThat(run("catalogue", "info", "--catalogue", file.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith(file + " is not a Waymark catalogue.");
    }

    private int run(String... arguments) {
        return Main.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
