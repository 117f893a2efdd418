package dev.waymark.engine.documents;

/** A tagged PDF with its fonts inside, made from the same page as the HTML with a stylesheet for paper. */
final class PdfDocument implements PlanDocument {
    /** Fewer than on a screen, so that the trail and what is missing stand on one page. */
    static final int GAPS_SHOWN = 10;

    private static final int STRENGTHS_SHOWN = 3;

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
        return PdfPages.write(page, report.id() + "/" + report.revision(), report.generated());
    }
}
