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
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Turns a page into a tagged PDF with its fonts inside; nothing outside the page is fetched. */
final class PdfPages {
    static {
        // The renderer would report every property it does not know on the terminal.
        XRLog.setLoggingEnabled(false);
    }

    private PdfPages() {}

    /**
     * @param identity of the document and its revision
     * @param made the day it carries, so that equal pages give equal bytes
     */
    static byte[] write(String page, String identity, ZonedDateTime made) {
        return lay(page, identity, made).bytes();
    }

    /** A document with the number of its pages. */
    record Laid(byte[] bytes, int pages) {}

    /** As {@link #write}, saying on how many pages it comes. */
    static Laid lay(String page, String identity, ZonedDateTime made) {
        var out = new ByteArrayOutputStream(256 * 1024);
        try (PDDocument document = new PDDocument();
                BatikSVGDrawer svg = new BatikSVGDrawer();
                PdfBoxRenderer renderer = builder(page, svg, document).buildPdfRenderer()) {
            renderer.createPDFKeepOpen();
            sign(document, identity, made);
            document.save(out);
            return new Laid(out.toByteArray(), document.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static void sign(PDDocument document, String identity, ZonedDateTime made) {
        PDDocumentInformation information = document.getDocumentInformation();
        Calendar day = GregorianCalendar.from(made);
        information.setCreationDate(day);
        information.setModificationDate(day);
        document.setDocumentId((long) Arrays.hashCode(identity.getBytes(StandardCharsets.UTF_8)));
    }
}
