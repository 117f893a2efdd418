package dev.waymark.engine.documents;

import java.nio.charset.StandardCharsets;

/** One self-contained page: style, fonts and pictures inside, no scripts, nothing fetched. */
final class HtmlDocument implements PlanDocument {
    static final int GAPS_SHOWN = 12;
    static final int STRENGTHS_SHOWN = 4;

    @Override
    public DocumentFormat format() {
        return DocumentFormat.HTML;
    }

    @Override
    public byte[] render(PlanReport report) {
        String trail = report.plan().activities().isEmpty()
                ? "<p>Nothing is planned.</p>"
                : new TrailPicture("trail-picture", report.plan()).responsive();
        String gap = new GapPicture("gap-picture", report.gap(), GAPS_SHOWN, STRENGTHS_SHOWN).responsive();
        String css = Resources.text("tokens.css")
                + Resources.text("screen.css")
                + Resources.text("pictures.css")
                + Resources.text("picture-layouts.css");
        String page = Pages.render(PlanPage.onScreen(report, css, trail, gap));
        // The stylesheet is the first thing in the page, so this end tag cannot be anyone else's text.
        int end = page.indexOf("</style>");
        return (page.substring(0, end) + Fonts.embeddedFor(page) + page.substring(end))
                .getBytes(StandardCharsets.UTF_8);
    }
}
