package dev.waymark.engine.plan;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.catalogue.ElementId;
import dev.waymark.engine.gap.GapReport;
import dev.waymark.engine.gap.Readiness;
import dev.waymark.engine.gap.ReadinessFormula;
import dev.waymark.engine.gap.SkillGap;
import dev.waymark.engine.statistics.Normal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a choice leaves open. */
final class WhatIsLeft {
    /** Less than this is rounding, not a gap. */
    private static final double NOTHING = 0.05;

    private final Map<ElementId, Double> raised = new TreeMap<>();
    private final OpenGaps gaps;

    WhatIsLeft(Choice choice, OpenGaps gaps) {
        this.gaps = gaps;
        choice.all().forEach(c -> c.raises().forEach((element, points) -> raised.merge(element, points, Double::sum)));
    }

    double raised(ElementId element) {
        return raised.getOrDefault(element, 0.0);
    }

    /** Still short, what counts most first. */
    List<SkillGap> all() {
        return gaps.all().stream()
                .flatMap(g -> left(g).stream())
                .sorted(Comparator.comparingDouble(SkillGap::share)
                        .reversed()
                        .thenComparing(g -> g.requirement().element()))
                .toList();
    }

    private Optional<SkillGap> left(OpenGap open) {
        double points = open.points() - raised(open.id());
        if (points < NOTHING) {
            return Optional.empty();
        }
        SkillGap gap = open.gap();
        double deviation = Math.hypot(
                gap.requirement().levelError(),
                gap.proficiency().map(Proficiency::deviation).orElse(0.0));
        double z = points / deviation;
        double expected = deviation * Normal.density(z) + points * Normal.cumulative(z);
        return Optional.of(new SkillGap(
                gap.requirement(),
                gap.proficiency(),
                points,
                expected,
                0,
                Normal.cumulative(-z),
                gap.expected() > 0 ? gap.share() * Math.min(1, expected / gap.expected()) : gap.share(),
                gap.need(),
                gap.hours().times(points / open.points())));
    }

    /** Readiness once everything chosen is done; what is not known of a level now is not known of it then. */
    Readiness readiness(GapReport report) {
        return ReadinessFormula.readiness(
                report.gaps(), gap -> raised(gap.requirement().element().id()));
    }
}
