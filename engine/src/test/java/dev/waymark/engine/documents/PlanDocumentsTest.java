package dev.waymark.engine.documents;

import static dev.waymark.engine.testing.PlanReportBuilder.aPlanReport;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanDocumentsTest {
    private static final Set<DocumentFormat> TEXTS =
            EnumSet.complementOf(EnumSet.of(DocumentFormat.PDF, DocumentFormat.SUMMARY, DocumentFormat.XLSX));

    @Test
    void every_format_carries_the_attribution() {
        for (DocumentFormat format : TEXTS) {
            String text =
                    new String(PlanDocuments.in(format).render(aPlanReport().build()), StandardCharsets.UTF_8);
            String unfolded = text.replace("\r\n ", "").replace("\\", "");

            assertThat(unfolded)
                    .as(format.name())
                    .contains(
                            "O*NET 30.1 Database by the U.S. Department of Labor",
                            "CC BY 4.0",
                            "trademark of USDOL/ETA");
        }
    }

    @Test
    void equal_reports_give_equal_bytes() {
        for (DocumentFormat format : DocumentFormat.values()) {
            PlanDocument document = PlanDocuments.in(format);

            assertThat(document.format()).isEqualTo(format);
            assertThat(document.render(aPlanReport().build()))
                    .isEqualTo(document.render(aPlanReport().build()));
        }
    }

    @Test
    void formats_are_named_by_their_extension_or_by_what_they_are() {
        assertThat(DocumentFormat.named(" MD ")).contains(DocumentFormat.MARKDOWN);
        assertThat(DocumentFormat.named("xlsx")).contains(DocumentFormat.XLSX);
        assertThat(DocumentFormat.named("summary")).contains(DocumentFormat.SUMMARY);
        assertThat(DocumentFormat.named("docx")).isEmpty();
    }

    @Test
    void every_document_is_a_file_of_its_own() {
        for (DocumentFormat format : DocumentFormat.values()) {
            assertThat(DocumentFormat.ofFile(format.fileName())).contains(format);
            assertThat(DocumentFormat.named(format.label())).contains(format);
        }
        assertThat(DocumentFormat.SUMMARY.fileName()).isEqualTo("summary.pdf");
        assertThat(DocumentFormat.ofFile("plan.docx")).isEmpty();
    }
}
