package dev.waymark.engine.plan;

import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.SkillGap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The gaps worth hours, those that would gain the most readiness first. */
final class OpenGaps {
    private final Map<ElementId, OpenGap> byElement = new LinkedHashMap<>();

    OpenGaps(GapReport report) {
        double asked = report.gaps().stream()
                .mapToDouble(g -> g.requirement().weight() * g.requirement().level())
                .sum();
        report.open().stream()
                .filter(g -> g.points() > 0)
                .map(g -> open(g, asked))
                .sorted((a, b) ->
                        a.gain() == b.gain() ? a.element().compareTo(b.element()) : Double.compare(b.gain(), a.gain()))
                .forEach(g -> byElement.put(g.id(), g));
    }

    private static OpenGap open(SkillGap gap, double asked) {
        return new OpenGap(
                gap,
                Math.max(0, gap.requirement().level() - gap.points()),
                gap.points(),
                gap.hours().usual() / gap.points(),
                asked > 0 ? gap.requirement().weight() / asked : 0);
    }

    List<OpenGap> all() {
        return List.copyOf(byElement.values());
    }

    Optional<OpenGap> of(ElementId element) {
        return Optional.ofNullable(byElement.get(element));
    }

    /** Readiness gained by closing all of them, 0–1. */
    double gain() {
        return byElement.values().stream().mapToDouble(OpenGap::gain).sum();
    }
}
