package dev.waymark.engine.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A tagged PDF with its fonts inside, made from the same page as the HTML with a stylesheet for paper. */
final class PdfDocument implements PlanDocument {
    /** Fewer than on a screen, so that the trail and what is missing stand on one page. */
    static final int GAPS_SHOWN = 10;

    private static final int STRENGTHS_SHOWN = 3;

    static {
        // The renderer would report every property it does not know on the terminal.
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public DocumentFormat format() {
        return DocumentFormat.PDF;
    }

    @Override
    public byte[] render(PlanReport report) {
        String trail = report.plan().activities().isEmpty()
                ? "<p>Nothing is planned.</p>"
                : new TrailPicture("trail-picture", report.plan()).print();
        String gap = new GapPicture("gap-picture", report.gap(), GAPS_SHOWN, STRENGTHS_SHOWN).print();
        String page = Pages.render(PlanPage.onPaper(report, Pictures.inLight(Resources.text("paper.css")), trail, gap));
        var out = new ByteArrayOutputStream(256 * 1024);
        try (PDDocument document = new PDDocument();
                BatikSVGDrawer svg = new BatikSVGDrawer();
                PdfBoxRenderer renderer = builder(page, svg, document).buildPdfRenderer()) {
            renderer.createPDFKeepOpen();
            sign(document, report);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder(String page, BatikSVGDrawer svg, PDDocument document) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(svg);
        builder.withProducer("Waymark");
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.usePDDocument(document);
        PdfFonts.add(builder, document, page);
        builder.withHtmlContent(page, null);
        return builder;
    }

    /** The day and the identity come from the report, so that equal reports give equal bytes. */
    private static void sign(PDDocument document, PlanReport report) {
        PDDocumentInformation information = document.getDocumentInformation();
        Calendar made = GregorianCalendar.from(report.generated());
        information.setCreationDate(made);
        information.setModificationDate(made);
        byte[] seed = (report.id() + "/" + report.revision()).getBytes(StandardCharsets.UTF_8);
        document.setDocumentId((long) Arrays.hashCode(seed));
    }
}
