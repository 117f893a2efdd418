package dev.waymark.engine.profile;

import static dev.waymark.engine.profile.Resumes.read;
import static dev.waymark.engine.profile.Resumes.remarks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.waymark.engine.catalogue.EducationLevel;
import dev.waymark.engine.testing.SharedData;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ResumeReaderTest {
    @Test
    void the_samples_of_the_schema_are_read_whole() throws Exception {
        Reading<Resume> reading = read(Files.readAllBytes(SharedData.file("jsonresume/sample.resume.json")));

        Resume resume = reading.value();
        assertThat(reading.remarks()).isEmpty();
        assertThat(resume.name()).contains("Richard Hendriks");
        assertThat(resume.label()).contains("Programmer");
        assertThat(resume.positions())
                .extracting(Position::title, p -> p.employer().orElse(""), Position::kind)
                .containsExactly(
                        tuple("CEO/President", "Pied Piper", Position.Kind.WORK),
                        tuple("Teacher", "CoderDojo", Position.Kind.VOLUNTEER));
        assertThat(resume.positions().getFirst().period())
                .isEqualTo(new Period(Optional.of(YearMonth.of(2013, 12)), Optional.of(YearMonth.of(2014, 12)), false));
        assertThat(resume.education().getFirst().level()).contains(EducationLevel.BACHELOR);
        assertThat(resume.education().getFirst().completed()).isTrue();
        assertThat(resume.skills().getFirst())
                .isEqualTo(new StatedSkill(
                        "Web Development", Optional.of("Master"), List.of("HTML", "CSS", "Javascript")));
        assertThat(resume.projects().getFirst().keywords())
                .containsExactly("GoogleMaps", "Chrome Extension", "Javascript");
    }

    @Test
    void what_people_really_write_is_tolerated_and_remarked_on() throws Exception {
        Reading<Resume> reading =
                read(Files.readAllBytes(SharedData.file("jsonresume/observed_quirks_anonymised.json.txt")));

        Resume resume = reading.value();
        assertThat(resume.positions())
                .extracting(
                        p -> p.employer().orElse(""),
                        p -> p.period().start(),
                        p -> p.period().end(),
                        p -> p.period().ongoing())
                .containsExactly(
                        row("Old-style key", "2015-03", null, true),
                        row("New-style key", "2023-09", null, true),
                        row("Impossible day", "2022-09", "2024-09", false),
                        row("Key order reversed", "2011-08", "2012-03", false),
                        row("Overlapping self-employment", "2004-02", null, true));
        assertThat(resume.positions().get(3).text()).containsExactly("html in summary - full-width dash");
        assertThat(resume.skills().get(0).keywords())
                .containsExactly(
                        "HTML5", "HTML", "PHP MVC", "Custom", "Cake", "CodeIgniter", "apt-get", "yum", "homebrew");
        assertThat(resume.skills().get(2).keywords()).containsExactly("Kotlin", "Java", "XML");
        assertThat(remarks(reading))
                .containsExactlyInAnyOrder(
                        "basics.profiles[0].url: 'javascript:window.print();': not a web address: left out",
                        "work[0].endDate: '至今(9个月)': read without what stands in brackets",
                        "work[2].endDate: '2024-09-31': there is no such day: 2024-09 is kept",
                        "work[4]: 'Founder': no end date: taken as still going on since 2004-02",
                        "education[0]: 'X': which level of education this is was not recognised: write \"Bachelor\", \"Master\", \"Apprenticeship\" or the like as studyType");
    }

    private static Tuple row(String employer, String start, String end, boolean ongoing) {
        return tuple(
                employer,
                Optional.of(YearMonth.parse(start)),
                Optional.ofNullable(end).map(YearMonth::parse),
                ongoing);
    }

    @Test
    void names_are_found_whatever_their_case_or_separators() throws Exception {
        Resume resume =
                read("{\"Work_Experience\": [{\"Job Title\": \"Nurse\", \"Employer\": \"St Mary\", \"start_date\": \"2020-01\"}]}")
                        .value();

        assertThat(resume.positions().getFirst().title()).isEqualTo("Nurse");
        assertThat(resume.positions().getFirst().employer()).contains("St Mary");
        assertThat(resume.positions().getFirst().period().start()).contains(YearMonth.of(2020, 1));
    }

    @Test
    void json_that_only_people_would_write_is_read() throws Exception {
        Resume resume = read("""
                // my résumé
                {name: 'Ada', /* short */ "skills": ["Welding", "Excel, Word",], "work": null, }
                """).value();

        assertThat(resume.name()).contains("Ada");
        assertThat(resume.skills()).extracting(StatedSkill::name).containsExactly("Welding", "Excel", "Word");
    }

    @Test
    void skills_grouped_by_name_are_read_as_skills_with_keywords() throws Exception {
        Resume resume = read("{\"skills\": {\"Languages\": [\"Java\", \"Go\"], \"Tools\": \"Git, Docker\"}}")
                .value();

        assertThat(resume.skills())
                .containsExactly(
                        new StatedSkill("Languages", Optional.empty(), List.of("Java", "Go")),
                        new StatedSkill("Tools", Optional.empty(), List.of("Git", "Docker")));
    }

    @Test
    void a_part_that_is_not_of_the_form_is_named() throws Exception {
        assertThat(remarks(read("{\"name\": \"Ada\", \"horoscope\": \"Leo\"}")))
                .containsExactly("horoscope: 'Leo': not a part of a JSON Resume: left out");
    }

    @Test
    void a_job_without_a_title_is_kept_and_said_to_count_for_nothing() throws Exception {
        Reading<Resume> reading = read("{\"work\": [{\"name\": \"ACME\", \"startDate\": \"2020\"}]}");

        assertThat(reading.value().positions().getFirst().title()).isEmpty();
        assertThat(remarks(reading))
                .containsExactly("work[0]: 'ACME': no job title: add \"position\" to have it counted as experience");
    }
}
