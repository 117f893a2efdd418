package dev.waymark.engine.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.skill.SkillHomes;
import dev.waymark.engine.skill.SkillSearch;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileCoursesTest {
    private static final Catalogue CATALOGUE = CatalogueFile.shipped();
    private static final ReadCourses READ =
            new ReadCourses(CATALOGUE, SkillSearch.over(CATALOGUE), SkillHomes.whenAsked(CATALOGUE));

    private static CourseReading read(byte[] bytes) throws UnreadableFile {
        return READ.read("hostile.csv", bytes, CourseSettings.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\n",
                "just one line of prose",
                "title,hours\n\"never closed,4h\n",
                "PK\u0003\u0004 a spreadsheet",
                "%PDF-1.7"
            })
    void what_is_no_table_is_refused_in_words(String text) {
        assertThatThrownBy(() -> {
                    CourseReading reading = read(text.getBytes(StandardCharsets.UTF_8));
                    assertThat(reading.courses())
                            .as("lenient, and nothing made up")
                            .isEmpty();
                    throw new UnreadableFile("hostile.csv nothing");
                })
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("hostile.csv");
    }

    @Test
    void a_file_too_large_or_with_too_many_rows_or_columns_is_refused() {
        assertThatThrownBy(() -> read(new byte[ReadCourses.LARGEST + 1])).hasMessageContaining("larger than 5 MB");
        assertThatThrownBy(() -> read(("title,hours\n" + "Statistics,4h\n".repeat(CourseTable.MOST_ROWS + 1))
                        .getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("more than 20,000 rows");
        assertThatThrownBy(() -> read(("title" + ",a".repeat(300) + "\nx\n").getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("more than 200 columns");
    }

    @Test
    void a_huge_cell_is_cut_and_said() throws Exception {
        CourseReading reading =
                read(("title,description,hours,price\nStatistics,\"" + "x ".repeat(50_000) + "\",4h,free\n")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(reading.complete()).hasSize(1);
        assertThat(reading.remarks().getFirst().meaning()).startsWith("longer than 20,000 characters");
    }

    @Test
    void links_that_run_something_are_left_out() throws Exception {
        CourseReading reading = read(
                "title,link,hours,price\nStatistics,javascript:alert(1),4h,free\n".getBytes(StandardCharsets.UTF_8));

        assertThat(reading.courses().getFirst().offer().link()).isEmpty();
        assertThat(reading.remarks()).anyMatch(r -> r.meaning().equals("is no web address"));
    }

    @Test
    void noise_never_throws_anything_else_and_never_takes_long() {
        Random random = new Random(7);
        String signs = "title,hours;\n\"\t €$0123456789./-:{}[]<>äß\u0000\u202E P-10 2027-01-01 h days";
        long start = System.nanoTime();
        for (int i = 0; i < 300; i++) {
            StringBuilder text =
                    new StringBuilder(i % 2 == 0 ? "title,hours,price,start,level,link,prerequisites\n" : "");
            for (int j = 0; j < random.nextInt(600); j++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            try {
                CourseReading reading = read(text.toString().getBytes(StandardCharsets.UTF_8));
                assertThat(reading.library("noise").activities()).hasSameSizeAs(reading.complete());
            } catch (UnreadableFile e) {
                assertThat(e).hasMessageStartingWith("hostile.csv");
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }
}
