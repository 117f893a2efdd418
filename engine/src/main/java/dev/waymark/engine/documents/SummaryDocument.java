package dev.waymark.engine.documents;

import java.nio.charset.StandardCharsets;

/**
 * A plan on one A4 page, for a talk with a manager or mentor: as much of it as fits, which is found by laying it out.
 */
final class SummaryDocument implements PlanDocument {
    private final boolean onPaper;

    SummaryDocument(boolean onPaper) {
        this.onPaper = onPaper;
    }

    @Override
    public DocumentFormat format() {
        return onPaper ? DocumentFormat.SUMMARY : DocumentFormat.SUMMARY_PAGE;
    }

    @Override
    public byte[] render(PlanReport report) {
        String css = Pictures.inLight(Resources.text("summary.css"));
        OnePage.Detail detail = OnePage.Detail.FULL;
        PdfPages.Laid laid = lay(report, detail, css);
        while (laid.pages() > 1 && detail != OnePage.Detail.LEAST) {
            detail = OnePage.Detail.values()[detail.ordinal() + 1];
            laid = lay(report, detail, css);
        }
        return onPaper ? laid.bytes() : forScreen(report, detail);
    }

    private static PdfPages.Laid lay(PlanReport report, OnePage.Detail detail, String css) {
        String page = Pages.render(new OnePage(report, detail, css));
        return PdfPages.lay(page, report.id() + "/" + report.revision() + "/summary", report.generated());
    }

    private static byte[] forScreen(PlanReport report, OnePage.Detail detail) {
        String css =
                Resources.text("tokens.css") + Resources.text("summary.css") + Resources.text("summary-screen.css");
        String page = Pages.render(new OnePage(report, detail, css));
        // The stylesheet is the first thing in the page, so this end tag cannot be anyone else's text.
        int end = page.indexOf("</style>");
        return (page.substring(0, end) + Fonts.embeddedFor(page) + page.substring(end))
                .getBytes(StandardCharsets.UTF_8);
    }
}
