package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.catalogue.Ratings;
import dev.waymark.engine.catalogue.Tool;
import dev.waymark.engine.choosing.Prospect;
import dev.waymark.engine.documents.Figures;
import dev.waymark.engine.gap.SkillGap;
import java.util.Comparator;
import java.util.List;

/**
 * One occupation to look at closely.
 *
 * @param asks what a day asks, heaviest first, beside the person's own level
 * @param related code and title of the nearest related occupations that are rated
 * @param estimated whether what it asks was estimated and not surveyed
 */
public record OccupationView(
        String code,
        String title,
        boolean estimated,
        ProspectView facts,
        List<Asked> asks,
        List<String> tools,
        List<Link> related) {
    private static final int ASKED = 10;
    private static final int TOOLS = 10;
    private static final int RELATED = 8;

    /** A requirement beside what the person has. */
    public record Asked(String name, String level, String held, boolean open) {}

    /** An occupation to go on to. */
    public record Link(String code, String title) {}

    static OccupationView of(Prospect prospect, ProspectView facts, Catalogue catalogue) {
        Occupation occupation = prospect.gap().target().occupation();
        return new OccupationView(
                occupation.code().value(),
                occupation.title(),
                occupation.ratings() instanceof Ratings.Estimated,
                facts,
                prospect.gap().gaps().stream()
                        .filter(SkillGap::isAsked)
                        .sorted(Comparator.comparingDouble(
                                        (SkillGap g) -> g.requirement().weight()
                                                * g.requirement().level())
                                .reversed())
                        .limit(ASKED)
                        .map(OccupationView::asked)
                        .toList(),
                occupation.tools().stream()
                        .filter(tool -> tool.hot() || tool.inDemand())
                        .map(Tool::name)
                        .limit(TOOLS)
                        .toList(),
                occupation.related().stream()
                        .sorted(Comparator.comparingInt(r -> r.rank()))
                        .flatMap(r -> catalogue.occupation(r.code()).stream())
                        .filter(o -> !o.ratings().all().isEmpty())
                        .limit(RELATED)
                        .map(o -> new Link(o.code().value(), o.title()))
                        .toList());
    }

    private static Asked asked(SkillGap gap) {
        return new Asked(
                gap.requirement().element().distinctName(),
                Figures.level(gap.requirement().level()),
                gap.proficiency().map(p -> Figures.level(p.mean())).orElse("not assessed"),
                gap.isOpen());
    }
}
