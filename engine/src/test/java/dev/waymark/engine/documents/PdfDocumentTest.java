package dev.waymark.engine.documents;

import static dev.waymark.engine.testing.PlanReportBuilder.aPlanReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {
    @Test
    void is_tagged_titled_and_in_a_language_with_its_fonts_inside() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(new PdfDocument().render(aPlanReport().build()))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
            assertThat(pdf.getDocumentInformation().getTitle())
                    .startsWith("From ward nurse to health informatics specialist");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void tells_the_plan_with_page_numbers_and_attribution() throws IOException {
        String text = text(aPlanReport().named("Łucja Żak").build());

        assertThat(text)
                .contains(
                        "A plan for Łucja Żak",
                        "Jun–Oct 2028",
                        "What is missing, by weight",
                        "Achievable",
                        "Ward dashboard that two shifts use",
                        "€1,140",
                        "U.S. Department of Labor",
                        "1 of ")
                .doesNotContain("##");
    }

    @Test
    void is_short_enough_to_print_and_tells_every_week_once() throws IOException {
        PlanReport report = aPlanReport().build();
        try (PDDocument pdf = Loader.loadPDF(new PdfDocument().render(report))) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(7);
        }
        assertThat(text(report))
                .contains("Weeks 31–32, 2–15 August 2027")
                .doesNotContain("After that, by month", "The same as a table");
    }

    @Test
    void equal_reports_give_equal_bytes() {
        assertThat(new PdfDocument().render(aPlanReport().build()))
                .isEqualTo(new PdfDocument().render(aPlanReport().build()));
    }

    @Test
    void shows_hostile_text_as_text() throws IOException {
        assertThat(text(Hostile.report())).contains("<script>alert(1)</script>");
    }

    private static String text(PlanReport report) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfDocument().render(report))) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
