package dev.waymark.engine.documents;

import static dev.waymark.engine.testing.PlanReportBuilder.aPlanReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanDocumentsTest {
    private static final Set<DocumentFormat> TEXTS = EnumSet.complementOf(EnumSet.of(DocumentFormat.PDF));

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
        for (DocumentFormat format : TEXTS) {
            PlanDocument document = PlanDocuments.in(format);

            assertThat(document.format()).isEqualTo(format);
            assertThat(document.render(aPlanReport().build()))
                    .isEqualTo(document.render(aPlanReport().build()));
        }
    }

    @Test
    void writes_whole_files_and_nothing_else(@TempDir Path folder) throws IOException {
        Path made = folder.resolve("new/plans");

        List<Path> written = PlanDocuments.write(aPlanReport().build(), TEXTS, made);

        assertThat(written)
                .containsExactly(
                        made.resolve("plan.html"),
                        made.resolve("plan.ics"),
                        made.resolve("plan.json"),
                        made.resolve("plan.md"));
        try (var files = Files.list(made)) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void leaves_no_half_where_it_cannot_write(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("plan.md/in-the-way"));

        assertThatThrownBy(
                        () -> PlanDocuments.write(aPlanReport().build(), EnumSet.of(DocumentFormat.MARKDOWN), folder))
                .isInstanceOf(IOException.class);

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("plan.md"));
        }
    }

    @Test
    void formats_are_named_by_their_extension() {
        assertThat(DocumentFormat.named(" MD ")).contains(DocumentFormat.MARKDOWN);
        assertThat(DocumentFormat.named("docx")).isEmpty();
    }
}
