package dev.waymark.engine.profile.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.profile.Certificate;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.ResumeFormat;
import dev.waymark.engine.profile.ResumeReading;
import dev.waymark.engine.profile.StatedLanguage;
import dev.waymark.engine.profile.StatedSkill;
import dev.waymark.engine.testing.SharedData;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadResumeTest {
    private static final ReadResume READ = new ReadResume(LocalDate.of(2026, 9, 14));

    private static final String CV = """
            Nora Fields
            Warehouse Supervisor

            Experience
            Warehouse Supervisor, Lakeside Foods Ltd, Mar 2019 – present
            • Team of twelve
            Forklift Driver, Lakeside Foods Ltd, 2015 – 2019

            Skills
            Forklift, SAP
            """;

    private static List<String> jobs(Resume resume) {
        return resume.positions().stream().map(ReadResumeTest::job).toList();
    }

    static String job(Position p) {
        return "%s | %s | %s | %s"
                .formatted(
                        p.title(),
                        p.employer().orElse(""),
                        p.period().start().map(Object::toString).orElse("?"),
                        p.period().ongoing()
                                ? "now"
                                : p.period().end().map(Object::toString).orElse("?"));
    }

    @Test
    void the_same_words_are_read_alike_from_text_word_and_pdf() throws Exception {
        ResumeReading text = READ.read("cv", CV.getBytes(StandardCharsets.UTF_8));
        ResumeReading word = READ.read("cv", Papers.word(CV));
        ResumeReading pdf = READ.read("cv", Papers.pdf(CV));

        assertThat(List.of(text.format(), word.format(), pdf.format()))
                .containsExactly(ResumeFormat.TEXT, ResumeFormat.WORD, ResumeFormat.PDF);
        assertThat(jobs(text.resume()))
                .containsExactly(
                        "Warehouse Supervisor | Lakeside Foods Ltd | 2019-03 | now",
                        "Forklift Driver | Lakeside Foods Ltd | 2015-07 | 2019-06");
        assertThat(word.resume()).isEqualTo(text.resume());
        assertThat(pdf.resume()).isEqualTo(text.resume());
    }

    @Test
    void cells_of_a_words_table_stand_side_by_side() throws Exception {
        byte[] word = Papers.wordOf("""
                <w:p><w:r><w:t>Experience</w:t></w:r></w:p><w:tbl><w:tr>
                <w:tc><w:p><w:r><w:t>2019 – 2022</w:t></w:r></w:p></w:tc>
                <w:tc><w:p><w:r><w:t>Pastry Chef, Hotel </w:t></w:r><w:r><w:t>Adler</w:t></w:r></w:p></w:tc>
                </w:tr></w:tbl>""");

        assertThat(jobs(READ.read("cv.docx", word).resume()))
                .containsExactly("Pastry Chef | Hotel Adler | 2019-07 | 2022-06");
    }

    @Test
    void a_linkedin_archive_is_read_table_by_table() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "Basic/Profile.csv",
                "First Name,Last Name,Headline,Summary\nNora,Fields,Supervisor,\"Lines\nof summary\"\n");
        files.put(
                "Positions.csv",
                "Company Name,Title,Description,Location,Started On,Finished On\n"
                        + "Lakeside Foods Ltd,Warehouse Supervisor,\"Inline  • like this • and this, with commas\",Leeds,Mar 2019,\n"
                        + "Lakeside Foods Ltd,Forklift Driver,,,2015,3/2019\n");
        files.put(
                "Education.csv",
                "School Name,Start Date,End Date,Notes,Degree Name,Activities\nLeeds City College,2010,2012,,\"Diploma, Logistics\",\n");
        files.put("Skills.csv", "Name\nForklift\nSAP\n");
        files.put("Languages.csv", "Name,Proficiency\nPolish,Native or bilingual proficiency\n");
        files.put(
                "Certifications.csv",
                "Name,Url,Authority,Started On,Finished On,License Number\nCPC,https://x.example,DVSA,Jun 2018,,1\n");
        files.put(
                "Volunteering.csv",
                "Company Name,Role,Cause,Started On,Finished On,Description\nFood Bank,Driver,,Jan 2020,Dec 2021,\n");
        files.put("messages.csv", "FROM,TO,CONTENT\na,b,c\n");

        ResumeReading reading = READ.read("Basic_LinkedInDataExport.zip", Papers.zipOfText(files));

        Resume resume = reading.resume();
        assertThat(reading.format()).isEqualTo(ResumeFormat.LINKEDIN);
        assertThat(resume.name()).contains("Nora Fields");
        assertThat(jobs(resume))
                .containsExactly(
                        "Warehouse Supervisor | Lakeside Foods Ltd | 2019-03 | now",
                        "Forklift Driver | Lakeside Foods Ltd | 2015-07 | 2019-03",
                        "Driver | Food Bank | 2020-01 | 2021-12");
        assertThat(resume.positions().getFirst().text())
                .containsExactly("Inline", "like this", "and this, with commas");
        assertThat(resume.positions().getLast().kind()).isEqualTo(Position.Kind.VOLUNTEER);
        assertThat(resume.education().getFirst().area()).contains("Logistics");
        assertThat(resume.skills()).extracting(StatedSkill::name).containsExactly("Forklift", "SAP");
        assertThat(resume.languages()).extracting(StatedLanguage::language).containsExactly("Polish");
        assertThat(resume.certificates()).extracting(Certificate::name).containsExactly("CPC");
        assertThat(reading.positions().getFirst().where()).isEqualTo("Positions.csv, row 2");
        assertThat(reading.remarks()).extracting(r -> r.where()).containsExactly("messages.csv");
    }

    @Test
    void a_table_alone_is_read_with_its_notes_and_other_separators() throws Exception {
        String alone =
                "Notes:\n\"This file holds your positions, and more.\"\n\nTitle;Company Name;Started On;Finished On\nBaker;Crumb & Co;Sept 2019;2021-04\n";

        assertThat(jobs(READ.read("export.csv", alone.getBytes(StandardCharsets.UTF_8))
                        .resume()))
                .containsExactly("Baker | Crumb & Co | 2019-09 | 2021-04");
        assertThat(READ.read("Skills.csv", "Name\nWelding\nTIG\n".getBytes(StandardCharsets.UTF_8))
                        .resume()
                        .skills())
                .hasSize(2);
    }

    @Test
    void the_header_that_linkedin_really_writes_is_known() throws Exception {
        byte[] real = Files.readAllBytes(SharedData.file("linkedin/Positions_header_plus_synthetic.csv"));

        assertThat(jobs(READ.read("Positions.csv", real).resume()))
                .containsExactly(
                        "Founder & Principal Consultant | Acme | 2016-05 | now",
                        "Head of Content | Beta | 2023-03 | 2025-12");
    }
}
