package dev.waymark.server.pages;

import dev.waymark.engine.catalogue.Occupation;
import dev.waymark.engine.choosing.Near;
import dev.waymark.engine.choosing.YearsAhead;
import dev.waymark.engine.documents.Figures;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Five to ten years ahead, in rows. */
public record AheadView(
        List<Row> growing, List<Row> shrinking, List<Row> wanted, List<Skill> noRegret, int unknown, int compared) {
    /** An occupation with what is projected of it. */
    public record Row(String code, String title, String figure, String detail) {}

    /** Something worth learning, with how many targets ask for it. */
    public record Skill(String name, String targets) {}

    static AheadView of(YearsAhead ahead, int compared) {
        return new AheadView(
                ahead.growing().stream().map(AheadView::projected).toList(),
                ahead.shrinking().stream().map(AheadView::projected).toList(),
                ahead.wanted().stream().map(AheadView::wanted).toList(),
                ahead.noRegret().stream()
                        .map(n -> new Skill(n.element().distinctName(), n.targets() + " of " + compared + " targets"))
                        .toList(),
                ahead.unknown(),
                compared);
    }

    private static Row projected(Near near) {
        Occupation occupation = near.occupation();
        return new Row(
                occupation.code().value(),
                occupation.title(),
                ProspectView.change(occupation.outlook()),
                ProspectView.openings(occupation.outlook()) + leaving(occupation) + " · pay "
                        + ProspectView.pay(occupation.wage()) + " · you are " + Figures.percent(near.readiness())
                        + " ready" + group(occupation));
    }

    private static Row wanted(Near near) {
        return new Row(
                near.occupation().code().value(),
                near.occupation().title(),
                Figures.count(near.reused().size(), "strength", "strengths"),
                near.reused().stream().map(e -> e.distinctName()).collect(Collectors.joining(", ")) + " · "
                        + ProspectView.openings(near.occupation().outlook()));
    }

    private static String leaving(Occupation occupation) {
        return occupation
                .outlook()
                .filter(o -> o.exitRate().isPresent() && o.transferRate().isPresent())
                .map(o -> String.format(
                        Locale.ROOT,
                        " · %.1f%% a year retire or leave work, %.1f%% change occupation",
                        o.exitRate().getAsDouble(),
                        o.transferRate().getAsDouble()))
                .orElse("");
    }

    private static String group(Occupation occupation) {
        return occupation
                .outlook()
                .flatMap(o -> o.group())
                .map(group -> " · figures of " + group)
                .orElse("");
    }
}
