package dev.waymark.bench.rcpsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.engine.scheduling.Activity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class InstanceFileTest {
    static final String TEXT = text();

    @Test
    void jobs_resources_and_precedences_are_read() throws UnreadableInstance {
        Instance instance = InstanceFile.read("some/folder/four-jobs.sm", TEXT);
        assertThat(instance.name()).isEqualTo("four-jobs");
        assertThat(instance.project().capacities()).containsExactly(3, 1);
        assertThat(instance.project().activities())
                .containsExactly(
                        new Activity(0, List.of(0, 0), List.of(1, 2, 3)),
                        new Activity(3, List.of(2, 0), List.of(4)),
                        new Activity(4, List.of(2, 1), List.of(5)),
                        new Activity(2, List.of(1, 1), List.of(5)),
                        new Activity(2, List.of(3, 0), List.of(5)),
                        new Activity(0, List.of(0, 0), List.of()));
    }

    @Test
    void windows_line_ends_and_a_missing_last_rule_are_no_matter() throws UnreadableInstance {
        String other = TEXT.substring(0, TEXT.lastIndexOf("***"))
                .replaceAll("\\*+$", "")
                .replace("\n", "\r\n");
        assertThat(InstanceFile.read("x.sm", other).project())
                .isEqualTo(InstanceFile.read("x.sm", TEXT).project());
    }

    @Test
    void a_word_where_a_number_should_be_is_named_with_file_and_line() {
        refused(
                TEXT.replace("  4      1     2 ", "  4      1   two "),
                "x.sm, line 27: \"two\" is not a whole number, in duration and demands of job 4");
    }

    @Test
    void successors_must_be_as_many_as_said() {
        refused(
                TEXT.replace("   2        1          1           5", "   2        1          2           5"),
                "x.sm, line 15: job 2 is said to have 2 successors and names 1");
    }

    @Test
    void jobs_must_come_in_order() {
        refused(
                TEXT.replace("   3        1          1           6", "   9        1          1           6"),
                "x.sm, line 16: expected job 3 with its modes and successors, not [9, 1, 1, 6]");
    }

    @Test
    void several_modes_are_refused() {
        refused(
                TEXT.replace("   3        1          1           6", "   3        2          1           6"),
                "x.sm, line 16: job 3 has 2 modes; only projects of one mode can be read");
    }

    @Test
    void a_successor_that_does_not_exist_is_named() {
        refused(
                TEXT.replace("   4        1          1           6", "   4        1          1          60"),
                "x.sm: activity 3 names a successor 59 where there are 6 (activities and resources are counted from 0)");
    }

    @Test
    void a_demand_above_what_there_is_is_named() {
        refused(
                TEXT.replace("  5      1     2       3 ", "  5      1     2       4 "),
                "x.sm: activity 4 needs 4 of resource 0, which has 3 (activities and resources are counted from 0)");
    }

    @Test
    void a_missing_table_is_named() {
        refused(
                TEXT.replace("RESOURCEAVAILABILITIES:", ""),
                "x.sm: there is no line \"RESOURCEAVAILABILITIES\" after line 29; is it a PSPLIB .sm file for one mode?");
        refused(
                "",
                "x.sm: there is no line \"PRECEDENCE RELATIONS\" after line 0; is it a PSPLIB .sm file for one mode?");
    }

    @Test
    void a_file_that_ends_too_early_is_named() {
        refused(
                TEXT.substring(0, TEXT.indexOf("    3    1\n")),
                "x.sm: the file ends after line 32, where what there is of each resource should be");
    }

    @Test
    void a_job_without_a_duration_is_named() {
        refused(
                TEXT.replace("  6      1     0       0    0\n", ""),
                "x.sm, line 28: 5 jobs have durations and 6 have successors");
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> InstanceFile.read("x.sm", text))
                .isInstanceOf(UnreadableInstance.class)
                .hasMessage(message);
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(InstanceFileTest.class.getResourceAsStream("four-jobs.sm"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
