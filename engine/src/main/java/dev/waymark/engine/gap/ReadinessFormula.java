package dev.waymark.engine.gap;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.statistics.Normal;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Readiness = 1 − Σ w·gap / Σ w·R. Its value takes each gap at the posterior mean; its interval comes from the mean and
 * variance of the rectified gaps, with a correlation between requirements because a wrong guess of an occupation or a
 * person's leniency moves many levels together.
 */
public final class ReadinessFormula {
    private static final double CORRELATION = 0.25;

    private ReadinessFormula() {}

    /** Readiness as things are. */
    public static Readiness readiness(List<SkillGap> gaps) {
        return readiness(gaps, gap -> 0);
    }

    /** Readiness after each gap's level has been raised by {@code raised} points. */
    public static Readiness readiness(List<SkillGap> gaps, ToDoubleFunction<SkillGap> raised) {
        double asked = 0;
        double missing = 0;
        double expected = 0;
        double variance = 0;
        double deviations = 0;
        for (SkillGap gap : gaps) {
            double weight = gap.requirement().weight();
            double difference = gap.requirement().level() - gap.held() - raised.applyAsDouble(gap);
            double deviation = Math.hypot(
                    gap.requirement().levelError(),
                    gap.proficiency().map(Proficiency::deviation).orElse(0.0));
            double spread = weight * Math.sqrt(Normal.variancePositivePart(difference, deviation));
            asked += weight * gap.requirement().level();
            missing += weight * Math.max(0, difference);
            expected += weight * Normal.expectedPositivePart(difference, deviation);
            variance += spread * spread;
            deviations += spread;
        }
        if (asked == 0) {
            return new Readiness(1, 1, 1);
        }
        double value = 1 - missing / asked;
        double middle = 1 - expected / asked;
        double deviation = Math.sqrt((1 - CORRELATION) * variance + CORRELATION * deviations * deviations) / asked;
        return new Readiness(
                Math.clamp(middle - Normal.Z80 * deviation, 0, value),
                value,
                Math.clamp(middle + Normal.Z80 * deviation, value, 1));
    }
}
