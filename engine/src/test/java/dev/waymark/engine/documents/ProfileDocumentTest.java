package dev.waymark.engine.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.assessment.Strengths.Strength;
import dev.waymark.engine.catalogue.Element;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.catalogue.Provenance;
import dev.waymark.engine.profile.Period;
import dev.waymark.engine.profile.Position;
import dev.waymark.engine.profile.Resume;
import dev.waymark.engine.profile.ResumeReader;
import dev.waymark.engine.profile.StatedSkill;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ProfileDocumentTest {
    private final Resume resume = new Resume(
            Optional.of("A. Ferrer"),
            Optional.of("Nurse"),
            Optional.empty(),
            List.of(new Position(
                    "Staff nurse",
                    Optional.of("City & County"),
                    new Period(Optional.of(YearMonth.of(2019, 3)), Optional.empty(), true),
                    Position.Kind.WORK,
                    List.of("Led the night team & taught it"))),
            List.of(),
            List.of(new StatedSkill("SQL", Optional.of("Beginner"), List.of())),
            List.of(),
            List.of(),
            List.of());
    private final ProfileReport report = new ProfileReport(
            "person",
            ZonedDateTime.of(2026, 11, 1, 9, 0, 0, 0, ZoneOffset.UTC),
            "Ada Ferrer",
            Optional.of(resume),
            List.of(new Strength(
                    new Proficiency(new Element(new ElementId("2.A.1.d"), "Speaking"), 4.456, 0.4, List.of()),
                    0.83,
                    0.7)),
            List.of("A first course: Speaking, level 4.0 or more"),
            List.of("Fewer errors at handover"),
            new Provenance("O*NET 30.1", "CC BY 4.0", "Facts from O*NET."));

    @Test
    void json_is_a_resume_again_with_levels_and_ids_beside_it() throws Exception {
        byte[] json = ProfileDocument.json(report);

        Resume again = new ResumeReader(LocalDate.of(2026, 11, 1))
                .read("resume.json", json)
                .value();
        assertThat(again.positions()).isEqualTo(resume.positions());
        assertThat(again.skills()).isEqualTo(resume.skills());
        assertThat(again.name()).contains("Ada Ferrer");
        assertThat(new String(json, StandardCharsets.UTF_8))
                .contains("\"element\" : \"2.A.1.d\"", "\"level\" : 4.46", "\"Intermediate\"");
    }

    @Test
    void text_says_it_all_in_plain_lines_and_names_the_source() {
        assertThat(ProfileDocument.text(report)).isEqualTo("""
                        Ada Ferrer
                        Nurse

                        EXPERIENCE
                        Staff nurse, City & County, March 2019 to now
                        - Led the night team & taught it

                        SKILLS AND CERTIFICATES
                        - SQL (Beginner)

                        STRENGTHS (level of 7, and its range in four cases of five)
                        - Speaking: 4.5 (3.9 to 5.0), more than 83% of occupations ask

                        EVIDENCE
                        - A first course: Speaking, level 4.0 or more

                        WHAT DRIVES ME
                        - Fewer errors at handover

                        Facts from O*NET.
                        Made with Waymark on 1 November 2026.
                        """);
    }

    @Test
    void pdf_holds_the_same_and_equal_reports_give_equal_bytes() throws Exception {
        byte[] pdf = ProfileDocument.pdf(report);

        assertThat(ProfileDocument.pdf(report)).isEqualTo(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Ada Ferrer", "City & County", "Led the night team & taught it", "83%");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }
}
