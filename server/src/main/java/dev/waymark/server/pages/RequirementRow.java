package dev.waymark.server.pages;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.catalogue.RatingQuality;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.SkillGap;
import java.util.List;
import java.util.Locale;

/**
 * One requirement in words, with what its numbers are made from.
 *
 * @param closing what kind of thing closes it and why, in a sentence; blank where it is not open
 */
public record RequirementRow(
        String id,
        String name,
        String held,
        String asked,
        String need,
        String closing,
        String hours,
        String share,
        String verdict,
        boolean open,
        String requirement,
        String proficiency,
        List<Source> sources,
        String formula) {

    /** What speaks for a level, and how much it counted. */
    public record Source(String share, String words) {}

    static RequirementRow of(SkillGap gap, GapReport report) {
        ElementRating asked = gap.requirement();
        return new RequirementRow(
                asked.element().id().value(),
                asked.element().distinctName(),
                gap.proficiency().map(RequirementRow::range).orElse("not assessed"),
                Figures.level(asked.level()),
                gap.need().label(),
                NeedWords.of(gap),
                Figures.hours(gap.hours()),
                String.format(Locale.ROOT, "%.1f%%", gap.share() * 100),
                gap.surplus() > 0.5 ? "a strength you take along" : "close enough",
                gap.isOpen(),
                requirement(asked, report),
                gap.proficiency().map(RequirementRow::proficiency).orElse("Nothing you told us speaks about it."),
                gap.proficiency().stream()
                        .flatMap(p -> p.contributions().stream())
                        .map(c -> new Source(
                                Figures.percent(c.share()),
                                c.source() + ", by itself level " + Figures.level(c.reading())))
                        .toList(),
                "Expected gap %.2f of a level, weight %.2f; the chance that you meet it is %s."
                        .formatted(gap.expected(), asked.weight(), Figures.chance(gap.probabilityMet())));
    }

    private static String requirement(ElementRating asked, GapReport report) {
        String quality = switch (asked.quality()) {
            case MEASURED -> "surveyed";
            case ERROR_ASSUMED -> "surveyed; its error is typical of the element";
            case LOW_PRECISION -> "surveyed, low in precision, so its error is widened";
            case NOT_RELEVANT -> "not relevant to the job";
            case ESTIMATED -> "estimated from related occupations";
        };
        String row = report.target().occupation().code() + ", element "
                + asked.element().id();
        return "Level %.2f ± %.2f, importance %.2f of 5; %s (%s)."
                        .formatted(asked.level(), asked.levelError(), asked.importance(), quality, row)
                + (asked.quality() == RatingQuality.ESTIMATED ? " An estimate, not a measurement." : "");
    }

    private static String proficiency(Proficiency p) {
        return "Level %.2f, and in four cases of five between %.1f and %.1f.".formatted(p.mean(), p.low(), p.high());
    }

    private static String range(Proficiency p) {
        return Figures.level(p.low()) + "–" + Figures.level(p.high());
    }
}
