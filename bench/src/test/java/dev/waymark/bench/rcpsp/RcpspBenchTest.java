package dev.waymark.bench.rcpsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RcpspBenchTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void each_project_becomes_a_verified_line_of_the_table() throws IOException {
        Path zip = zip("j2_10.sm", "j2_9.sm");
        Path table = folder.resolve("table.tsv");
        assertThat(run("--instances", zip.toString(), "--workers", "1", "--out", table.toString()))
                .isZero();
        List<String> lines = Files.readAllLines(table);
        assertThat(lines.getFirst())
                .startsWith("instance\tmakespan\tlower_bound\tproven\tseconds\tstart_times\tverified\t");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).matches("j2_9\t9\t9\t1\t[0-9.]+\t[0-9]( [0-9]){5}\t1\t[0-9.]+\t5\t\t9\t9\t1\t.*");
        assertThat(lines.get(2)).startsWith("j2_10\t9\t9\t1\t");
        assertThat(out.toString()).contains("Of 2 projects:", "2 proven, 80.000% above the critical path");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(zip, table);
        }
    }

    @Test
    void the_plain_model_can_be_left_out_and_projects_chosen() throws IOException {
        Path known = folder.resolve("known.csv");
        Files.writeString(known, "set,instance,ub\nj2,j2_9,9\n");
        Path zip = zip("j2_9.sm", "j2_10.sm");
        assertThat(run(
                        "--instances",
                        zip.toString(),
                        "--workers",
                        "1",
                        "--without-plain",
                        "--only",
                        "*_9",
                        "--best-known",
                        known.toString()))
                .isZero();
        assertThat(out.toString())
                .contains("Of 1 projects:", "1 reach the best known makespan")
                .doesNotContain("OR-Tools' plain model:");
    }

    @Test
    void what_cannot_be_read_is_said_in_words() throws IOException {
        Path broken = folder.resolve("broken.zip");
        Files.writeString(broken, "no zip");
        refused(broken + " cannot be read as a zip: ", "--instances", broken.toString());
        refused("there is no such file; name a zip of .sm files", "--instances", "nowhere.zip");
        refused("no project in ", "--instances", zip("j2_9.sm").toString(), "--only", "j3*");
        refused("--workers and --time-limit must be above 0", "--instances", "x.zip", "--workers", "0");
        Path known = folder.resolve("known.csv");
        Files.writeString(known, "set,instance,ub\nj2,j2_9,eight\n");
        refused(
                known + ", line 2: \"j2,j2_9,eight\"",
                "--instances",
                zip("j2_9.sm").toString(),
                "--best-known",
                known.toString());
    }

    private void refused(String message, String... arguments) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString()).contains(message);
    }

    private int run(String... arguments) {
        return new CommandLine(new RcpspBench())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private Path zip(String... names) throws IOException {
        Path zip = folder.resolve("projects.zip");
        try (ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : names) {
                to.putNextEntry(new ZipEntry("folder/" + name));
                to.write(InstanceFileTest.TEXT.getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }
}
