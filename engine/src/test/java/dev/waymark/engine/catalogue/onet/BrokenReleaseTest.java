package dev.waymark.engine.catalogue.onet;

import static dev.waymark.engine.testing.ReleaseBuilder.aRatedRelease;
import static dev.waymark.engine.testing.ReleaseBuilder.aRelease;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.catalogue.UnusableSource;
import dev.waymark.engine.catalogue.table.BadRow;
import dev.waymark.engine.testing.ReleaseBuilder;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenReleaseTest {
    private static final String RATING_COLUMNS =
            "O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Standard Error|Recommend Suppress|Not Relevant\n";

    @TempDir
    Path folder;

    @Test
    void a_release_that_is_not_there() {
        Path missing = folder.resolve("missing.zip");
        assertRefused(missing).hasMessage(missing + " is not there. Give the zip or folder of an O*NET text release.");
    }

    @Test
    void a_truncated_zip() throws Exception {
        Path whole = aRatedRelease().zip(folder.resolve("whole.zip"));
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.zip"), Arrays.copyOf(bytes, bytes.length / 2));

        assertRefused(half)
                .hasMessageStartingWith(half + " is not a whole zip file: ")
                .hasMessageEndingWith(" Download the release again, or give its unpacked folder.");
    }

    @Test
    void a_zip_with_damaged_content() throws Exception {
        Path zip = aRelease()
                .table("Job Titles.txt", "O*NET-SOC Code|Job Title\n" + "15-1000.00|A\n".repeat(500))
                .zip(folder.resolve("damaged.zip"));
        byte[] bytes = Files.readAllBytes(zip);
        int from = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Job Titles.txt") + 20;
        Arrays.fill(bytes, from, from + 20, (byte) 0xFF);
        Files.write(zip, bytes);

        assertRefused(zip).hasMessageContaining("Job Titles.txt");
    }

    @Test
    void a_zip_that_unfolds_without_end_is_given_up_early() throws Exception {
        Path bomb = folder.resolve("bomb.zip");
        byte[] block =
                ("15-1000.00\tA\t" + "B".repeat(10_000) + "\n").repeat(100).getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("Occupation Data.txt"));
            zip.write("O*NET-SOC Code\tTitle\tDescription\n".getBytes(StandardCharsets.UTF_8));
            writeTimes(zip, block, 70);
            zip.closeEntry();
        }

        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertRefused(bomb)
                .hasMessageContaining("Occupation Data.txt is larger than 64 MB, which no table of a release is");
    }

    @Test
    void one_endless_line_is_given_up_too() throws Exception {
        Path bomb = folder.resolve("line.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("Occupation Data.txt"));
            writeTimes(zip, new byte[1 << 20], 70);
            zip.closeEntry();
        }

        assertRefused(bomb).hasMessageContaining("Occupation Data.txt is larger than 64 MB");
    }

    @Test
    void a_zip_whose_entries_point_outside_of_it() throws Exception {
        for (String name : List.of("../../Occupation Data.txt", "/etc/Job Zones.txt", "a\\..\\..\\x.txt", "C:/x.txt")) {
            Path zip = aRelease().file(name, "x").zip(folder.resolve("outside.zip"));

            assertRefused(zip)
                    .hasMessage(zip + " holds an entry named '" + name
                            + "', which points outside of it. That is no O*NET release.");
        }
    }

    @Test
    void two_releases_in_one_zip() throws Exception {
        Path zip = aRelease().file("older/Occupation Data.txt", "x").zip(folder.resolve("two.zip"));

        assertRefused(zip).hasMessage(zip + " holds more than one 'Occupation Data.txt'. Give one release at a time.");
    }

    @Test
    void a_release_without_occupation_data() throws Exception {
        Path zip = aRelease().without("Occupation Data.txt").zip(folder.resolve("r.zip"));

        assertRefused(zip)
                .hasMessage(zip
                        + " has no table 'Occupation Data' (.txt or .csv). Is it the text form of an O*NET release?");
    }

    @Test
    void a_table_without_a_column_it_needs() throws Exception {
        assertRefused(aRelease().table("Job Zones.txt", "O*NET-SOC Code|Zone\n15-1000.00|4\n"))
                .hasMessage(
                        "Job Zones.txt lacks the column 'Job Zone'; its columns are: O*NET-SOC Code, Zone. Is it the publisher's own file?");
    }

    @Test
    void an_empty_table() throws Exception {
        assertRefused(aRelease().file("Job Zones.txt", ""))
                .hasMessage("Job Zones.txt is empty: it has not even a line of column names");
    }

    @Test
    void a_table_in_which_no_row_can_be_used() throws Exception {
        assertRefused(aRelease().table("Job Zones.txt", "O*NET-SOC Code|Job Zone\n15-1000.00|four\n47-2000.00|five\n"))
                .hasMessage(
                        "2 of the 2 rows of Job Zones.txt cannot be used, too many to trust the rest. The first: Job Zones.txt, line 2, column Job Zone: 'four': not a number; expected 1 to 5");
    }

    @Test
    void more_than_a_handful_and_one_in_a_hundred_bad_rows() throws Exception {
        String good = "O*NET-SOC Code|Reported Job Title\n" + "15-1000.00|Analyst\n".repeat(1_000);

        assertThat(bad(aRelease().table("Sample of Reported Titles.txt", good + "99-9999.00|X\n".repeat(10))))
                .hasSize(10);
        assertRefused(aRelease().table("Sample of Reported Titles.txt", good + "99-9999.00|X\n".repeat(11)))
                .hasMessageStartingWith("11 of the 1011 rows of Sample of Reported Titles.txt cannot be used");
    }

    @Test
    void each_bad_row_is_named_with_its_place_and_value_and_the_rest_is_kept() throws Exception {
        var rows = bad(aRatedRelease().table("Skills.txt", RATING_COLUMNS + """
                        15-1000.00|2.A.1.c|Writing|IM|4|0.1|N|
                        15-1000.00|2.A.1.c|Writing|LV|high|0.1|N|N
                        47-2000.00|2.A.1.c|Writing|IM|5.5|0.1|N|
                        47-2000.00|2.A.1.c|Writing|LV|2||N|N
                        99-1000.00|2.A.1.c|Writing|IM|3||N|
                        teacher|2.A.1.c|Writing|IM|3||N|
                        47-2001.00|9.Z|Juggling|IM|3||N|
                        47-2001.00||Juggling|IM|3||N|
                        """));

        assertThat(rows)
                .extracting(BadRow::toString)
                .containsExactly(
                        "Skills.txt, line 3, column Data Value: 'high': not a number; expected 0 to 7",
                        "Skills.txt, line 4, column Data Value: '5.5': outside 1 to 5",
                        "Skills.txt, line 6, column O*NET-SOC Code: '99-1000.00': no such occupation in Occupation Data",
                        "Skills.txt, line 7, column O*NET-SOC Code: 'teacher': not an O*NET-SOC code, which looks like 15-2051.00",
                        "Skills.txt, line 8, column Element ID: '9.Z': not in a known family of skills (2.A, 2.B) or knowledge (2.C)",
                        "Skills.txt, line 9, column Element ID: '': missing",
                        "Skills, line 2, column Scale ID: 'IM': 15-1000.00 rates Writing (2.A.1.c) without its level, so the rating is left out",
                        "Skills, line 4, column Scale ID: 'LV': 47-2000.00 rates Writing (2.A.1.c) without its importance, so the rating is left out");
    }

    @Test
    void what_is_listed_twice_counts_once_and_is_reported() throws Exception {
        assertThat(bad(aRelease().table("Job Zones.txt", "O*NET-SOC Code|Job Zone\n15-1000.00|4\n15-1000.00|5\n")))
                .extracting(BadRow::toString)
                .containsExactly(
                        "Job Zones.txt, line 3, column O*NET-SOC Code: '15-1000.00': has a Job Zone already; the first one counts");
    }

    private static void writeTimes(OutputStream out, byte[] block, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            out.write(block);
        }
    }

    private List<BadRow> bad(ReleaseBuilder release) throws Exception {
        return OnetRelease.read(release.zip(folder.resolve("r.zip"))).badRows();
    }

    private AbstractThrowableAssert<?, ?> assertRefused(ReleaseBuilder release) throws Exception {
        return assertRefused(release.zip(folder.resolve("r.zip")));
    }

    private static AbstractThrowableAssert<?, ?> assertRefused(Path release) {
        return assertThatThrownBy(() -> OnetRelease.read(release)).isInstanceOf(UnusableSource.class);
    }
}
