package dev.waymark.engine.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typefaces in a PDF; only the glyphs that a document uses end up in it. */
final class PdfFonts {
    private static final Set<FSFontUseCase> IN_PICTURES = EnumSet.of(FSFontUseCase.SVG);

    private PdfFonts() {}

    /** Adds those that the page needs. */
    static void add(PdfRendererBuilder builder, PDDocument document, String page) throws IOException {
        add(builder, document, "source-sans-3-latin-400", "Source Sans 3", 400);
        add(builder, document, "source-sans-3-latin-600", "Source Sans 3", 600);
        add(builder, document, "source-serif-4-latin-600", "Source Serif 4", 600);
        if (Fonts.needsExtendedLatin(page)) {
            add(builder, document, "source-sans-3-latin-ext-400", "Source Sans 3 Extended", 400);
            add(builder, document, "source-sans-3-latin-ext-600", "Source Sans 3 Extended", 600);
            add(builder, document, "source-serif-4-latin-ext-600", "Source Serif 4 Extended", 600);
        }
    }

    private static void add(PdfRendererBuilder builder, PDDocument document, String file, String family, int weight)
            throws IOException {
        String resource = "fonts/" + file + "-normal.ttf";
        builder.useFont(new PDFontSupplier(plain(document, resource)), family, weight, FontStyle.NORMAL, true);
        builder.useFont(
                () -> new ByteArrayInputStream(Resources.bytes(resource)),
                family,
                weight,
                FontStyle.NORMAL,
                true,
                IN_PICTURES);
    }

    /** Without ligatures: their glyphs carry no letters, so "shifts" would be copied and read aloud as "shi s". */
    private static PDType0Font plain(PDDocument document, String resource) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Resources.bytes(resource)));
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
    }
}
