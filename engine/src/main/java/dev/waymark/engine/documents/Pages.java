package dev.waymark.engine.documents;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The compiled templates. */
final class Pages {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

    private Pages() {}

    static String render(PlanPage page) {
        return render("plan.jte", page);
    }

    static String render(OnePage page) {
        return render("summary.jte", page);
    }

    static String render(ProfilePage page) {
        return render("profile.jte", page);
    }

    private static String render(String template, Object page) {
        var out = new StringOutput(96 * 1024);
        TEMPLATES.render(template, page, out);
        return allowed(out.toString());
    }

    /** Control characters in somebody's text, escaped or not, would end a renderer of XML. */
    private static String allowed(String page) {
        if (page.codePoints().allMatch(PlainText::isAllowedInXml)) {
            return page;
        }
        var kept = new StringBuilder(page.length());
        page.codePoints().map(c -> PlainText.isAllowedInXml(c) ? c : ' ').forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
