package dev.waymark.engine.profile;

/** What a résumé's file turned out to be. */
public enum ResumeFormat {
    JSON_RESUME("a JSON Resume"),
    EUROPASS("a Europass profile"),
    LINKEDIN("LinkedIn data"),
    PDF("a PDF"),
    WORD("a Word document"),
    TEXT("plain text");

    private final String label;

    ResumeFormat(String label) {
        this.label = label;
    }

    /** With its article: "a PDF". */
    public String label() {
        return label;
    }
}
