package dev.waymark.engine.gap;

import dev.waymark.engine.destination.Target;
import java.util.List;

/**
 * What is missing toward a target.
 *
 * @param gaps every requirement, heaviest expected gap first
 */
public record GapReport(Target target, Readiness readiness, List<SkillGap> gaps, List<HardRequirement> hard) {
    public GapReport {
        gaps = List.copyOf(gaps);
        hard = List.copyOf(hard);
    }

    /** The gaps worth hours, heaviest first. */
    public List<SkillGap> open() {
        return gaps.stream().filter(SkillGap::isOpen).toList();
    }
}
