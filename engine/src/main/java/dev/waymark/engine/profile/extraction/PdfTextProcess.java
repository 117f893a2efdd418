package dev.waymark.engine.profile.extraction;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** What runs in the process of its own: a PDF comes in, its text goes out, and the exit value says how it went. */
final class PdfTextProcess {
    static final int READ = 0;
    static final int LOCKED = 10;
    static final int NO_TEXT = 11;
    static final int BROKEN = 12;

    private static final int MOST_PAGES = 40;
    private static final int LONGEST = 400_000;

    private PdfTextProcess() {}

    public static void main(String[] unused) {
        int outcome;
        try (InputStream in = new FileInputStream(FileDescriptor.in)) {
            String text = text(in.readAllBytes());
            outcome = text.isBlank() ? NO_TEXT : READ;
            try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (InvalidPasswordException e) {
            outcome = LOCKED;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox throws what it likes on a broken file; whoever asked is told that it is broken.
            outcome = BROKEN;
        }
        Runtime.getRuntime().halt(outcome);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            stripper.setLineSeparator("\n");
            StringWriter text = new StringWriter();
            try (Writer limited = new LimitedWriter(text, LONGEST)) {
                stripper.writeText(document, limited);
            }
            return text.toString();
        }
    }
}
