package dev.waymark.engine.profile.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.StatedSkill;
import dev.waymark.engine.profile.UnreadableFile;
import dev.waymark.engine.profile.intake.ReadResume;
import dev.waymark.engine.testing.ResumeMaker;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MergeResumesTest {
    private static final ReadResume READ = new ReadResume(LocalDate.of(2026, 9, 14));

    private static Resume read(String text) throws UnreadableFile {
        return READ.read("cv", text.getBytes(StandardCharsets.UTF_8)).resume();
    }

    private static final String JSON = """
            {"name": "Nora Fields",
             "work": [{"position": "Warehouse Supervisor", "name": "Lakeside Foods Ltd", "startDate": "2019-03", "highlights": ["Team of twelve"]},
                      {"position": "Forklift Driver", "name": "Lakeside Foods Ltd", "startDate": "2015-02", "endDate": "2019-03"}],
             "education": [{"institution": "Leeds City College", "studyType": "Diploma", "area": "Logistics", "startDate": "2010", "endDate": "2012"}],
             "skills": [{"name": "Stock", "keywords": ["SAP", "Excel"]}, "Forklift"],
             "languages": [{"language": "Polish", "fluency": "native"}]}
            """;

    @Test
    void the_same_again_changes_nothing() throws Exception {
        Resume resume = read(JSON);
        MergedResume merged = MergeResumes.merge(resume, resume);

        assertThat(merged.resume()).isEqualTo(resume);
        assertThat(merged.count(Standing.SAME)).isEqualTo(6);
        assertThat(merged.count(Standing.NEW) + merged.count(Standing.CHANGED)).isZero();
    }

    @Test
    void whatever_is_merged_twice_is_merged_once() {
        ResumeMaker maker = new ResumeMaker(new Random(3));
        for (int i = 0; i < 500; i++) {
            Resume there = maker.next();
            Resume read = maker.next();
            Resume once = MergeResumes.merge(there, read).resume();
            MergedResume twice = MergeResumes.merge(once, read);

            assertThat(twice.resume()).isEqualTo(once);
            assertThat(twice.count(Standing.NEW)).isZero();
        }
    }

    @Test
    void the_same_life_from_elsewhere_is_not_told_twice() throws Exception {
        MergedResume merged = MergeResumes.merge(read(JSON), read("""
                Nora Fields

                Experience
                Warehouse supervisor, Lakeside Foods, 2019 – present
                • Team of twelve
                • Night shifts
                Forklift Driver, Lakeside Foods Limited, Feb 2015 – 2019
                Picker, Boxwell, 2012 – 2015

                Education
                Diploma in Logistics, Leeds City College, 2010 – 2012

                Skills
                sap, Forklift, Rota planning
                """));

        assertThat(merged.positions()).containsExactly(Standing.CHANGED, Standing.SAME, Standing.NEW);
        assertThat(merged.education()).containsExactly(Standing.SAME);
        assertThat(merged.skills()).containsExactly(Standing.SAME, Standing.SAME, Standing.NEW);
        assertThat(merged.resume().positions())
                .extracting(Position::title)
                .containsExactly("Warehouse Supervisor", "Forklift Driver", "Picker");
        assertThat(merged.resume().positions().getFirst().text()).containsExactly("Team of twelve", "Night shifts");
        assertThat(merged.resume().positions().getFirst().period().start().orElseThrow())
                .hasToString("2019-03");
        assertThat(merged.resume().skills())
                .extracting(StatedSkill::name)
                .containsExactly("Stock", "Forklift", "Rota planning");
    }

    @Test
    void two_spells_of_one_job_stay_two_and_an_end_that_came_since_is_taken() throws Exception {
        Resume there = read("{\"work\": [{\"position\": \"Cook\", \"name\": \"Inn\", \"startDate\": \"2024-01\"}]}");
        MergedResume merged = MergeResumes.merge(
                there,
                read(
                        "{\"work\": [{\"position\": \"Cook\", \"name\": \"Inn\", \"startDate\": \"2015-01\", \"endDate\": \"2016-02\"},"
                                + "{\"position\": \"Cook\", \"name\": \"Inn\", \"startDate\": \"2024-01\", \"endDate\": \"2025-08\"}]}"));

        assertThat(merged.positions()).containsExactly(Standing.NEW, Standing.CHANGED);
        assertThat(merged.resume().positions().getFirst().period().end().orElseThrow())
                .hasToString("2025-08");
    }
}
