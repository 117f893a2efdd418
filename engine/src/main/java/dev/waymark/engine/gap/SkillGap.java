package dev.waymark.engine.gap;

import dev.waymark.engine.assessment.Proficiency;
import dev.waymark.engine.catalogue.ElementRating;
import dev.waymark.engine.statistics.Normal;
import java.util.Optional;

/**
 * One requirement of a target against what a person holds. A surplus is shown and never offsets another gap.
 *
 * @param proficiency empty if not assessed: then the whole requirement counts as missing
 * @param points level points missing at the posterior mean, 0–7
 * @param expected expected missing points under both uncertainties, E[max(0, R − P)], 0–7
 * @param surplus level points above the requirement at the posterior mean, 0–7
 * @param probabilityMet P(P ≥ R), 0–1
 * @param share of the target's whole weighted requirement that the expected gap makes up, 0–1
 * @param hours to close {@code points}, from the catalogue's calibration; 0 where the gap is below what a rating can
 *     tell apart. Uncertainty never costs hours: it is closed by assessing.
 */
public record SkillGap(
        ElementRating requirement,
        Optional<Proficiency> proficiency,
        double points,
        double expected,
        double surplus,
        double probabilityMet,
        double share,
        Need need,
        HoursRange hours) {
    private static final double LEAST_GAP = 0.35;

    /** The level held at the middle of what is known, 0–7; 0 if not assessed. */
    public double held() {
        return proficiency.map(Proficiency::mean).orElse(0.0);
    }

    /** Whether the job asks for it at all. */
    public boolean isAsked() {
        return requirement.level() > 0;
    }

    /** The least gap that a rating can tell from none, in level points: a smaller one costs no hours. */
    static double tellable(ElementRating requirement) {
        return Math.max(LEAST_GAP, Normal.Z80 * requirement.levelError());
    }

    public boolean isOpen() {
        return hours.usual() > 0;
    }
}
