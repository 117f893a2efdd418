package dev.waymark.engine.documents;

import java.util.Arrays;
import java.util.Optional;

/** What a plan can be written as. */
public enum DocumentFormat {
    HTML("plan", "html", "text/html;charset=utf-8"),
    PDF("plan", "pdf", "application/pdf"),
    /** One page for a talk with a manager or mentor. */
    SUMMARY("summary", "pdf", "application/pdf"),
    /** The same page for a screen. */
    SUMMARY_PAGE("summary", "html", "text/html;charset=utf-8"),
    XLSX("plan", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ICS("plan", "ics", "text/calendar;charset=utf-8"),
    JSON("plan", "json", "application/json"),
    MARKDOWN("plan", "md", "text/markdown;charset=utf-8");

    private final String document;
    private final String extension;
    private final String mediaType;

    DocumentFormat(String document, String extension, String mediaType) {
        this.document = document;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The format with this name, in any case: the whole plan by its extension, such as {@code pdf}, or a summary. */
    public static Optional<DocumentFormat> named(String name) {
        return Arrays.stream(values())
                .filter(f -> f.label().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** The format whose file is called so. */
    public static Optional<DocumentFormat> ofFile(String fileName) {
        return Arrays.stream(values())
                .filter(f -> f.fileName().equals(fileName))
                .findFirst();
    }

    /** How to ask for it: {@code pdf}, {@code summary}. */
    public String label() {
        return switch (this) {
            case SUMMARY -> "summary";
            case SUMMARY_PAGE -> "summary-page";
            default -> extension;
        };
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Such as {@code plan.pdf}. */
    public String fileName() {
        return document + "." + extension;
    }
}
