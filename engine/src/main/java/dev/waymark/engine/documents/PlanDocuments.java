package dev.waymark.engine.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The documents a plan can be turned into. */
public final class PlanDocuments {
    private PlanDocuments() {}

    public static PlanDocument in(DocumentFormat format) {
        return switch (format) {
            case HTML -> new HtmlDocument();
            case PDF -> new PdfDocument();
            case ICS -> new CalendarDocument();
            case JSON -> new JsonDocument();
            case MARKDOWN -> new MarkdownDocument();
        };
    }

    /** The JSON Schema (2020-12) that the JSON of every plan keeps. */
    public static String schema() {
        return Resources.text("plan.schema.json");
    }

    /**
     * Writes {@code plan.html} and so on into a folder, made if absent. All are rendered before any is written, and each
     * is moved into place whole.
     *
     * @return the files, in the order of the formats
     * @throws IOException if the folder cannot be written to
     */
    public static List<Path> write(PlanReport report, Collection<DocumentFormat> formats, Path folder)
            throws IOException {
        var rendered = new ArrayList<byte[]>();
        for (DocumentFormat format : formats) {
            rendered.add(in(format).render(report));
        }
        Files.createDirectories(folder);
        var written = new ArrayList<Path>();
        for (DocumentFormat format : formats) {
            Path file = folder.resolve(format.fileName());
            Path half = folder.resolve("." + format.fileName() + ".half");
            try {
                Files.write(half, rendered.get(written.size()));
                Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
            written.add(file);
        }
        return written;
    }
}
