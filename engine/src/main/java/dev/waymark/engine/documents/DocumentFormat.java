package dev.waymark.engine.documents;

import java.util.Arrays;
import java.util.Optional;

/** What a plan can be written as. */
public enum DocumentFormat {
    HTML("html", "text/html;charset=utf-8"),
    PDF("pdf", "application/pdf"),
    ICS("ics", "text/calendar;charset=utf-8"),
    JSON("json", "application/json"),
    MARKDOWN("md", "text/markdown;charset=utf-8");

    private final String extension;
    private final String mediaType;

    DocumentFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The format with this extension, such as {@code pdf}, in any case. */
    public static Optional<DocumentFormat> named(String extension) {
        return Arrays.stream(values())
                .filter(f -> f.extension.equalsIgnoreCase(extension.strip()))
                .findFirst();
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Such as {@code plan.pdf}. */
    public String fileName() {
        return "plan." + extension;
    }
}
