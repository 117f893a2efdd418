package dev.waymark.engine.profile;

import static dev.waymark.engine.profile.Resumes.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.profile.JsonResumeDocument.RatedSkill;
import dev.waymark.engine.testing.ResumeMaker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonResumeDocumentTest {
    @Test
    void what_is_written_is_read_as_the_same_resume() throws Exception {
        ResumeMaker maker = new ResumeMaker(new Random(11));
        for (int i = 0; i < 500; i++) {
            Resume resume = maker.next();

            assertThat(read(JsonResumeDocument.of(resume, List.of())).value()).isEqualTo(resume);
        }
    }

    @Test
    void the_samples_are_the_same_after_a_round_through_the_file() throws Exception {
        try (Stream<Path> samples = Files.list(Path.of("..", "samples"))) {
            for (Path sample :
                    samples.filter(p -> p.toString().endsWith(".json")).toList()) {
                Resume once = read(Files.readAllBytes(sample)).value();

                assertThat(read(JsonResumeDocument.of(once, List.of())).value())
                        .as(sample.toString())
                        .isEqualTo(once);
            }
        }
    }

    @Test
    void rated_skills_stand_beside_stated_ones_and_are_not_taken_for_them() throws Exception {
        Resume resume = read("{\"name\": \"Ada\", \"skills\": [\"Welding\"]}").value();

        byte[] written = JsonResumeDocument.of(
                resume,
                List.of(new RatedSkill("Programming", "advanced", List.of("Java"), "2.B.3.e", 4.5, 3.75, 5.25)));

        assertThat(new String(written, StandardCharsets.UTF_8))
                .containsIgnoringWhitespaces(
                        "\"x-waymark\": {\"element\": \"2.B.3.e\", \"level\": 4.5, \"low\": 3.75, \"high\": 5.25}");
        assertThat(read(written).value()).isEqualTo(resume);
        assertThat(read(written).remarks()).isEmpty();
    }
}
