package dev.waymark.engine.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.catalogue.compiled.CatalogueFile;
import dev.waymark.engine.profile.EducationEntry;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.ResumeReader;
import dev.waymark.engine.search.OccupationSearch;
import dev.waymark.engine.testing.SharedData;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sample résumés against the shipped catalogue: what a careful reader would take them for. */
class SampleResumesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final Catalogue CATALOGUE = CatalogueFile.shipped();
    private static final RecogniseExperience RECOGNISE =
            new RecogniseExperience(CATALOGUE, OccupationSearch.over(CATALOGUE));

    private static Resume resume(String sample) throws Exception {
        Path file = Path.of("..", "samples", sample);
        return new ResumeReader(TODAY).read(sample, Files.readAllBytes(file)).value();
    }

    private static List<String> experiences(Resume resume) {
        return RECOGNISE.of(resume, TODAY).experiences().stream()
                .map(e -> "%s %.1f".formatted(e.occupation().title(), e.years()))
                .toList();
    }

    private static List<String> tools(Resume resume) {
        return ToolRecognition.over(CATALOGUE).heldBy(resume).stream()
                .map(HeldTool::name)
                .toList();
    }

    @Test
    void the_nurse_has_nine_years_as_a_nurse_and_names_her_tools() throws Exception {
        Resume resume = resume("nurse-to-informatics.json");

        assertThat(experiences(resume)).first().isEqualTo("Registered Nurses 9.6");
        assertThat(tools(resume)).contains("Microsoft Excel", "Structured query language SQL", "Microsoft PowerPoint");
    }

    @Test
    void the_foreman_electrician_has_his_trade_its_supervision_and_an_apprenticeship() throws Exception {
        Resume resume = resume("electrician-to-site-manager.json");

        assertThat(experiences(resume))
                .containsExactly(
                        "Electricians 14.3",
                        "First-Line Supervisors of Construction Trades and Extraction Workers 7.5");
        assertThat(resume.education().getFirst().level()).contains(EducationLevel.POST_SECONDARY_CERTIFICATE);
    }

    @Test
    void the_graduate_has_a_degree_and_next_to_no_experience() throws Exception {
        Resume resume = resume("graduate-without-experience.json");

        assertThat(resume.education())
                .filteredOn(EducationEntry::completed)
                .extracting(EducationEntry::level)
                .first()
                .isEqualTo(Optional.of(EducationLevel.BACHELOR));
        assertThat(RECOGNISE.of(resume, TODAY).experiences()).allMatch(e -> e.years() < 2);
        assertThat(tools(resume)).contains("R", "Python", "Microsoft Excel");
    }

    @Test
    void what_is_taken_for_granted_names_no_far_fetched_alternative() throws Exception {
        assertThat(RECOGNISE
                        .of(resume("engineer-to-engineering-manager.json"), TODAY)
                        .assumptions())
                .containsExactly(
                        "'Jr. Developer' at Torvik Systems is taken as Software Developers. Was it rather Web Developers?");
        assertThat(RECOGNISE
                        .of(resume("graduate-without-experience.json"), TODAY)
                        .assumptions())
                .containsExactly("'Shift coordinator' at Student food bank was not recognised as an occupation and"
                        + " counts for nothing yet. Could it be First-Line Supervisors of Retail Sales Workers?");
    }

    @Test
    void the_engineer_has_eleven_years_as_a_developer() throws Exception {
        assertThat(experiences(resume("engineer-to-engineering-manager.json")))
                .first()
                .isEqualTo("Software Developers 11.1");
    }

    @Test
    void plain_titles_raise_no_questions() throws Exception {
        assertThat(RECOGNISE
                        .of(resume("engineer-to-engineering-manager.json"), TODAY)
                        .assumptions())
                .noneMatch(a -> a.startsWith("'Software Engineer'"));
        assertThat(tools(resume("engineer-to-engineering-manager.json"))).noneMatch(t -> t.contains("LEAD"));
    }

    @Test
    void owning_a_shop_is_not_an_occupation_by_itself() throws Exception {
        assertThat(RECOGNISE
                        .of(resume("teacher-changing-career.json"), TODAY)
                        .positions()
                        .get(1)
                        .occupation())
                .isEmpty();
    }

    @Test
    void the_teacher_was_a_teacher_first_of_all() throws Exception {
        assertThat(experiences(resume("teacher-changing-career.json")))
                .first()
                .asString()
                .contains("Teachers");
    }

    @Test
    void a_founder_who_calls_himself_programmer_is_taken_for_one() throws Exception {
        Resume resume = new ResumeReader(TODAY)
                .read("sample", Files.readAllBytes(SharedData.file("jsonresume/sample.resume.json")))
                .value();

        assertThat(experiences(resume)).contains("Computer Programmers 1.1");
        assertThat(RECOGNISE.of(resume, TODAY).assumptions())
                .anyMatch(a -> a.startsWith(
                        "'CEO/President' at Pied Piper tells a standing, not the work: taken as Computer Programmers"));
        assertThat(tools(resume))
                .contains("JavaScript", "Hypertext markup language HTML", "Cascading style sheets CSS");
    }
}
