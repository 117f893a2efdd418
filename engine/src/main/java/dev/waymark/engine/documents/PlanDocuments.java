package dev.waymark.engine.documents;

/** The documents a plan can be turned into. */
public final class PlanDocuments {
    private PlanDocuments() {}

    public static PlanDocument in(DocumentFormat format) {
        return switch (format) {
            case HTML -> new HtmlDocument();
            case PDF -> new PdfDocument();
            case SUMMARY -> new SummaryDocument(true);
            case SUMMARY_PAGE -> new SummaryDocument(false);
            case XLSX -> new WorkbookDocument();
            case ICS -> new CalendarDocument();
            case JSON -> new JsonDocument();
            case MARKDOWN -> new MarkdownDocument();
        };
    }

    /** The JSON Schema (2020-12) that the JSON of every plan keeps. */
    public static String schema() {
        return Resources.text("plan.schema.json");
    }
}
