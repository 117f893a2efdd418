package dev.waymark.engine.profile.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.ResumeReading;
import dev.waymark.engine.profile.UnreadableFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each is read or refused with words for a person, within time and memory; nothing is fetched and nothing written. */
class HostileFilesTest {
    private static final long MOST_SECONDS = 25;
    private static final long MOST_MEGABYTES = 900;

    private static final Map<String, byte[]> FILES = new LinkedHashMap<>();

    @BeforeAll
    static void make() throws Exception {
        FILES.putAll(HostileFiles.all());
    }

    @Test
    void there_are_more_than_forty() {
        assertThat(FILES).hasSizeGreaterThan(40);
    }

    @TestFactory
    Stream<DynamicTest> survived() {
        return FILES.entrySet().stream()
                .map(f -> DynamicTest.dynamicTest(f.getKey(), () -> read(f.getKey(), f.getValue())));
    }

    private static void read(String name, byte[] bytes) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long began = System.nanoTime();
        String outcome;
        try {
            ResumeReading reading = new ReadResume(LocalDate.of(2026, 9, 14)).read(name, bytes);
            outcome = reading.resume().positions().size() + " jobs, "
                    + reading.remarks().size() + " remarks";
            assertThat(reading.toString()).doesNotContain("root:");
            assertThat(reading.resume().positions().size()).isLessThanOrEqualTo(400);
            assertThat(reading.remarks().size()).isLessThanOrEqualTo(1_200);
        } catch (UnreadableFile refused) {
            outcome = String.valueOf(refused.getMessage());
            assertThat(outcome)
                    .startsWith(name)
                    .doesNotContain("Exception", "root:")
                    .hasSizeBetween(20, 400);
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        long megabytes = (threads.getCurrentThreadAllocatedBytes() - before) / 1024 / 1024;
        String figures = "%s: %d ms, %d MB, %s".formatted(name, millis, megabytes, outcome);
        assertThat(millis).as(figures).isLessThan(MOST_SECONDS * 1_000);
        assertThat(megabytes).as(figures).isLessThan(MOST_MEGABYTES);
        assertThat(Path.of("/tmp/waymark-slip")).as(figures).doesNotExist();
        System.getLogger("hostile files").log(System.Logger.Level.DEBUG, figures);
    }

    @Test
    void what_is_harmless_in_a_hostile_file_is_read() throws Exception {
        assertThat(jobs("slip.zip")).containsExactly("Cook");
        assertThat(jobs("external.docx")).containsExactly("Cook");
        assertThat(jobs("pdf in name only.pdf")).containsExactly("Cook");
        assertThat(jobs("utf16.txt")).containsExactly("Cook");
    }

    @Test
    void what_is_no_text_is_not_taken_for_one() {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> jobs("noise.txt"))
                .withMessageContaining("holds no readable text");
    }

    private static Stream<String> jobs(String name) throws UnreadableFile {
        return new ReadResume(LocalDate.of(2026, 9, 14))
                .read(name, FILES.getOrDefault(name, new byte[0])).resume().positions().stream()
                        .map(Position::title);
    }
}
