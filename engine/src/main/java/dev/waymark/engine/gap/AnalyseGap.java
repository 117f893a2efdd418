package dev.waymark.engine.gap;

import dev.waymark.engine.assessment.Assessment;
import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.catalogue.Catalogue;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.destination.Target;
import dev.waymark.engine.statistics.Normal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares what a person holds with what a target asks, requirement by requirement. */
public final class AnalyseGap {
    private final HoursCalibration calibration;
    private final HardRequirements hard;
    private final ConcreteRequirements concrete;

    public AnalyseGap(Catalogue catalogue) {
        this(catalogue, HoursCalibration.from(catalogue));
    }

    AnalyseGap(Catalogue catalogue, HoursCalibration calibration) {
        this.calibration = calibration;
        this.hard = new HardRequirements(catalogue);
        this.concrete = new ConcreteRequirements(catalogue);
    }

    /** What an hour is worth, for whoever explains a figure. */
    public HoursCalibration calibration() {
        return calibration;
    }

    public GapReport analyse(Target target, Assessment assessment, Credentials credentials) {
        double asked = target.requirements().stream()
                .mapToDouble(r -> r.weight() * r.level())
                .sum();
        List<SkillGap> gaps = target.requirements().stream()
                .map(r -> gap(r, assessment.of(r.element().id()), asked, credentials, target))
                .sorted(Comparator.comparingDouble(SkillGap::share)
                        .reversed()
                        .thenComparing(g -> g.requirement().element()))
                .toList();
        return new GapReport(
                target,
                ReadinessFormula.readiness(gaps),
                gaps,
                hard.of(target, credentials),
                concrete.of(target.occupation(), credentials));
    }

    private SkillGap gap(
            ElementRating requirement,
            Optional<Proficiency> held,
            double asked,
            Credentials credentials,
            Target target) {
        double mean = held.map(Proficiency::mean).orElse(0.0);
        double difference = requirement.level() - mean;
        double deviation = held.map(p -> Math.hypot(p.deviation(), requirement.levelError()))
                .orElse(requirement.levelError());
        double expected = Math.min(7, Normal.expectedPositivePart(difference, deviation));
        double points = Math.max(0, difference);
        boolean open = points > SkillGap.tellable(requirement);
        return new SkillGap(
                requirement,
                held,
                points,
                expected,
                Math.max(0, -difference),
                Normal.cumulative(-difference / deviation),
                asked == 0 ? 0 : requirement.weight() * expected / asked,
                Needs.of(requirement, points, target.occupation(), credentials),
                open ? calibration.hours(mean, requirement.level()) : HoursRange.NONE);
    }
}
